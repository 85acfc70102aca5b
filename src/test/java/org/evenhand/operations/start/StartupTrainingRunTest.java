package org.evenhand.operations.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Before it is archived which classes a start takes, the first page is opened as a reader would. */
class StartupTrainingRunTest {

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    private int answering(int status) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_first_page_is_opened_once() throws Exception {
        StartupTrainingRun.openTheFirstPage(answering(200));

        assertThat(asked).containsExactly("GET /");
    }

    @Test
    void a_first_page_that_cannot_be_had_is_no_rehearsal() throws Exception {
        int port = answering(500);

        assertThatThrownBy(() -> StartupTrainingRun.openTheFirstPage(port)).isInstanceOf(IOException.class);
    }
}
