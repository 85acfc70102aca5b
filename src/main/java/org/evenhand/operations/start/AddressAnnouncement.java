package org.evenhand.operations.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Says where the application can be opened, once it can be: to a person at a terminal in a sentence, in the live service
 * as a line of the log.
 */
@Component
class AddressAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(AddressAnnouncement.class);

    private static final int ORDER = 100;

    private final Environment environment;

    AddressAnnouncement(Environment environment) {
        this.environment = environment;
    }

    /** Before whatever may take a while. */
    @EventListener
    @Order(ORDER)
    void applicationIsReady(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        int port = web.getWebServer().getPort();
        if (!environment.acceptsProfiles(Profiles.of(ProductionSettings.LIVE))) {
            System.out.println("Evenhand is ready: http://127.0.0.1:" + port + "/   (Ctrl-C stops it)");
            return;
        }
        LOG.info(
                "Evenhand is ready on port {}; people reach it at {}",
                port,
                environment.getProperty("evenhand.public-address"));
        if ("false".equals(environment.getProperty("server.servlet.session.cookie.secure"))) {
            LOG.warn("EVENHAND_INSECURE_COOKIES is set: sign-ins can be overheard. Use it for trials only.");
        }
    }
}
