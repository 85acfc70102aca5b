package org.evenhand;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on standard output where the application can be opened, once it can be. */
@Component
class AddressAnnouncement {

    @EventListener
    void applicationIsReady(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(
                    "Evenhand is ready: http://127.0.0.1:" + web.getWebServer().getPort() + "/   (Ctrl-C stops it)");
        }
    }
}
