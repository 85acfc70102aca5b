package org.evenhand.design;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions that are kept, which each hold a whole page. One from which no script of a page has spoken is kept for two
 * minutes: a crawler’s never will. Where there are too many, those of strangers make room, the silent ones first; whoever
 * has signed in is never put out for others.
 */
@Component
final class Sessions implements HttpSessionListener, HttpSessionIdListener {

    private static final int MEGABYTE = 1024 * 1024;

    /** The heaviest page that strangers see keeps half a megabyte: so those that are silent keep an eighth of the memory. */
    private static final int SILENT_OF_MEGABYTES = 4;

    private final int silentFor;
    private final int most;
    private final int mostSilent;
    private final int usual;
    private final Map<String, Held> held = new LinkedHashMap<>();

    /** A session, and whether a script has spoken in it. */
    private record Held(HttpSession session, boolean spoke) {
        boolean isStrangers() {
            try {
                return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
            } catch (IllegalStateException over) {
                return false;
            }
        }

        long lastUsed() {
            try {
                return session.getLastAccessedTime();
            } catch (IllegalStateException over) {
                return Long.MAX_VALUE;
            }
        }
    }

    Sessions(
            @Value("${server.servlet.session.timeout}") Duration usual,
            @Value("${evenhand.sessions.silent-for}") Duration silentFor,
            @Value("${evenhand.sessions.most}") int most) {
        int megabytes = Math.toIntExact(Runtime.getRuntime().maxMemory() / MEGABYTE);
        this.silentFor = Math.toIntExact(silentFor.toSeconds());
        this.usual = Math.toIntExact(usual.toSeconds());
        this.most = most > 0 ? most : megabytes;
        this.mostSilent = Math.max(1, Math.min(this.most, megabytes) / SILENT_OF_MEGABYTES);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        session.setMaxInactiveInterval(silentFor);
        Optional<HttpSession> over;
        synchronized (held) {
            over = leaving();
            over.ifPresent(leaving -> held.remove(leaving.getId()));
            held.put(session.getId(), new Held(session, false));
        }
        over.ifPresent(Sessions::end);
    }

    /** Whose session makes room for one more. */
    private Optional<HttpSession> leaving() {
        Collection<Held> all = held.values();
        Optional<HttpSession> eldest =
                all.stream().filter(one -> !one.spoke()).map(Held::session).findFirst();
        if (all.stream().filter(one -> !one.spoke()).count() >= mostSilent) {
            return eldest;
        }
        return all.size() < most
                ? Optional.empty()
                : eldest.or(() -> all.stream()
                        .filter(Held::isStrangers)
                        .min(Comparator.comparing(Held::lastUsed))
                        .map(Held::session));
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // That is what was wanted.
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        synchronized (held) {
            held.remove(event.getSession().getId());
        }
    }

    /** Somebody signed in, which takes more than a crawler. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        synchronized (held) {
            held.remove(before);
            held.put(event.getSession().getId(), new Held(event.getSession(), true));
        }
        event.getSession().setMaxInactiveInterval(usual);
    }

    /** A script of a page was heard: from now on the session is kept as long as others. */
    void spoke(String id) {
        synchronized (held) {
            Held silent = held.get(id);
            if (silent != null && !silent.spoke()) {
                held.put(id, new Held(silent.session(), true));
                silent.session().setMaxInactiveInterval(usual);
            }
        }
    }

    /** Whether nobody more can be let in: all who are here have signed in. */
    boolean areFull() {
        synchronized (held) {
            return held.size() >= most && held.values().stream().allMatch(one -> one.spoke() && !one.isStrangers());
        }
    }
}
