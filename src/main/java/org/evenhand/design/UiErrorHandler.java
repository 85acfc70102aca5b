package org.evenhand.design;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Tells a reader on the page itself when something that they pressed went wrong, and when their session has ended. */
@Component
class UiErrorHandler implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(UiErrorHandler.class);

    private final MessageSource messages;

    UiErrorHandler(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(this::system);
        service.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(UiErrorHandler::tell));
    }

    private static void tell(ErrorEvent event) {
        Throwable trouble = event.getThrowable();
        String key = key(trouble);
        if (!key.equals("not-for-you.click")) {
            LOG.error("Something that was pressed went wrong", trouble);
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getChildren()
                    .filter(Shell.class::isInstance)
                    .map(Shell.class::cast)
                    .forEach(shell -> shell.alarm(Messages.in(ui.getLocale()).say(key)));
        }
    }

    static String key(Throwable trouble) {
        if (Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(AccessDeniedException.class::isInstance)) {
            return "not-for-you.click";
        }
        return DatabaseAway.explains(trouble) ? "trouble.away.click" : "trouble.click";
    }

    private SystemMessages system(SystemMessagesInfo asked) {
        Locale locale = Language.of(asked.getLocale()).locale();
        CustomizedSystemMessages system = new CustomizedSystemMessages();
        system.setSessionExpiredNotificationEnabled(true);
        system.setSessionExpiredCaption(say("session.ended", locale));
        system.setSessionExpiredMessage(say("session.ended.what-to-do", locale));
        system.setInternalErrorCaption(say("trouble.heading", locale));
        system.setInternalErrorMessage(say("trouble.what-to-do", locale));
        system.setCookiesDisabledCaption(say("session.no-cookies", locale));
        system.setCookiesDisabledMessage(say("session.no-cookies.what-to-do", locale));
        return system;
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
