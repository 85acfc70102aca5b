package org.evenhand.design;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.server.communication.rpc.MapSyncRpcHandler;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Bounds what the pages of one session may keep: how much a request may bring, how long a text may be, and how many pages
 * may be open. It also hears which pages have a script that speaks.
 */
@Component
class PageRequests implements VaadinServiceInitListener {

    /** More than any field asks for; what is longer is not kept, and stays in the reader’s own field. */
    static final int LONGEST_TEXT = 100_000;

    /** A page from which nobody speaks was left, or never ran. */
    static final int SILENT_PAGES = 3;

    /** More than anybody has in sight. */
    static final int PAGES = 30;

    private final Sessions sessions;

    /** Marks a page whose script spoke. */
    private enum Spoke {
        YES
    }

    PageRequests(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addRequestHandler(new Bounded());
        service.getSource().addUIInitListener(init -> closeOthers(init.getUI()));
    }

    private static void closeOthers(UI opened) {
        List<UI> others = opened.getSession().getUIs().stream()
                .filter(ui -> ui != opened && !ui.isClosing())
                .sorted(Comparator.comparing(UI::getUIId).reversed())
                .toList();
        others.stream().skip(PAGES - 1L).forEach(UI::close);
        others.stream()
                .filter(ui -> !ui.isClosing() && ComponentUtil.getData(ui, Spoke.class) == null)
                .skip(SILENT_PAGES - 1L)
                .forEach(UI::close);
    }

    private final class Bounded extends UidlRequestHandler {

        private static final long serialVersionUID = 1L;

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new Calls();
        }

        @Override
        public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
                throws IOException {
            if (canHandleRequest(request)
                    && request.getContentLength() > SynchronizedRequestHandler.getMaxRequestBodySize(request)) {
                Messages messages = words(session);
                commitJsonResponse(
                        response,
                        VaadinService.createCriticalNotificationJSON(
                                messages.say("too-much.heading"), messages.say("too-much.what-to-do"), null, null));
                return true;
            }
            return super.handleRequest(session, request, response);
        }

        private static Messages words(VaadinSession session) {
            session.lock();
            try {
                return Messages.in(session.getLocale());
            } finally {
                session.unlock();
            }
        }

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
            Optional<ResponseWriter> answer = super.synchronizedHandleRequest(session, request, response, body);
            UI ui = session.getService().findUI(request);
            if (ui != null) {
                ComponentUtil.setData(ui, Spoke.class, Spoke.YES);
                sessions.spoke(session.getSession().getId());
            }
            return answer;
        }
    }

    private static final class Calls extends ServerRpcHandler {

        private static final long serialVersionUID = 1L;

        private final Map<String, RpcInvocationHandler> handlers;

        Calls() {
            handlers = new HashMap<>(super.getInvocationHandlers());
            handlers.put(JsonConstants.RPC_TYPE_MAP_SYNC, new Properties());
        }

        @Override
        protected Map<String, RpcInvocationHandler> getInvocationHandlers() {
            return handlers;
        }
    }

    /** Receives what a reader entered, piece by piece. */
    private static final class Properties extends MapSyncRpcHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public Optional<Runnable> handle(UI ui, JsonNode call) {
            JsonNode value = call.path(JsonConstants.RPC_PROPERTY_VALUE);
            if (value.isString() && value.asString().length() > LONGEST_TEXT) {
                ui.getChildren()
                        .filter(Shell.class::isInstance)
                        .map(Shell.class::cast)
                        .forEach(
                                shell -> shell.alarm(Messages.in(ui.getLocale()).say("too-much.text", LONGEST_TEXT)));
                return Optional.empty();
            }
            return super.handle(ui, call);
        }
    }
}
