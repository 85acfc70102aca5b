package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.evenhand.signin.web.PageHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, by whatever writes it: the answer says what the browser may not do. */
@DemoAtPort
class EveryAnswerIT {

    private static final int LONGEST = 60_000;
    private static final int FIRST_LINE = "HTTP/1.1 302".length();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET / | 200",
                "GET /no/such/page | 404",
                "GET /audit | 302",
                "GET //x | 400",
                "GET /a;b | 400",
                "GET /x/../y | 400",
                "GET /x/%2e%2e/y | 400",
                "GET /x%00y | 400",
                "GET /x^y | 400",
                "TRACE / | 405",
                "DELETE / | 403",
                "NONSENSE / | 400",
                "GET /error | 302",
                "GET /?v-r=debug | 302",
                "GET /?v-r=webpush | 302",
                "GET /?v-r=devtools | 302",
                "GET /?v-r=push | 302",
                "GET /?v-r=heartbeat | 403",
                "GET /VAADIN/push | 302",
                "GET /VAADIN/dynamic/resource/1/made-up/x | 404"
            })
    void has_every_wall(String request, int status) throws Exception {
        walls(raw(request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), status);
    }

    @Test
    void even_what_cannot_be_read_gets_one_with_every_wall() throws Exception {
        for (String unreadable : List.of(
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
                "G\u0001T / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")) {
            walls(raw(unreadable), 400);
        }
    }

    @Test
    void nobody_gets_a_socket() throws Exception {
        String answer = raw(
                "GET /VAADIN/push?X-Atmosphere-Transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "Connection: Upgrade\r\nUpgrade: websocket\r\nOrigin: http://127.0.0.1\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                FIRST_LINE);

        assertThat(answer).isEqualTo("HTTP/1.1 302");
    }

    private static void walls(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        String heads = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        PageHeaders.ALWAYS.keySet().forEach(wall -> assertThat(heads).contains(wall.toLowerCase(Locale.ROOT) + ": "));
        assertThat(heads).doesNotContain("server: ", "x-powered-by");
    }

    private String raw(String request) throws IOException {
        return raw(request, LONGEST);
    }

    private String raw(String request, int letters) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(letters), StandardCharsets.ISO_8859_1);
        }
    }
}
