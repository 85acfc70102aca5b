package org.evenhand.operations.health;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.session.ManagerBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Configuration of the web server, before anything of ours is asked. */
@Component
class WebServerConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(WebServerConfiguration::headersFirst);
        server.addContextCustomizers(context -> context.addLifecycleListener(event -> {
            // A session that is over is let go within ten seconds, not within a minute.
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)
                    && context.getManager() instanceof ManagerBase sessions) {
                sessions.setProcessExpiresFrequency(1);
            }
        }));
    }

    private static void headersFirst(Connector connector) {
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                var handler = connector.getProtocolHandler();
                handler.setAdapter(new HeadersOnEveryAnswer(handler.getAdapter()));
            }
        });
    }
}
