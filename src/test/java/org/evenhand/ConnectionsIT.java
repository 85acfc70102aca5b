package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page and every file on it gives its connections back, however often it is opened. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "spring.profiles.active=demo",
            "spring.datasource.hikari.maximum-pool-size=3",
            "evenhand.packs=rules"
        })
class ConnectionsIT {

    /** More than there are connections: what keeps one is found out at the fourth time. */
    private static final int TIMES = 5;

    @LocalServerPort
    int port;

    @Autowired
    DataSource database;

    static Stream<String> people() {
        return Pages.PEOPLE.stream();
    }

    @Test
    void files_are_among_what_is_opened() throws Exception {
        assertThat(Visitor.downloads(Visitor.of(port, "auditor").get("audit").body()))
                .isNotEmpty();
        assertThat(Visitor.downloads(Visitor.of(port, Pages.NOBODY)
                        .get("notice/homeshare-2027-example")
                        .body()))
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("people")
    void pages_and_files_can_be_opened_time_and_again_with_few_connections(String person) throws Exception {
        Visitor visitor = Visitor.of(port, person);
        List<String> trouble = new ArrayList<>();
        for (String page : Pages.of(person).toList()) {
            String drawn = visitor.get(page).body();
            // A file is the same whoever may have it.
            boolean first = Pages.once().get(person).contains(page);
            List<String> files = first ? Visitor.downloads(drawn) : List.of();
            // A session keeps its last pages only: files come before their page is opened anew.
            List<String> all = Stream.concat(files.stream(), Stream.of(page)).toList();
            for (String address : all) {
                for (int time = 0; time < TIMES; time++) {
                    int status = visitor.bytes(address).statusCode();
                    if (status != 200) {
                        trouble.add("/" + page + " " + address + ": " + status);
                    }
                }
            }
            int out = ((HikariDataSource) database).getHikariPoolMXBean().getActiveConnections();
            if (out > 0) {
                trouble.add("/" + page + ": connections that did not come back: " + out);
            }
        }

        assertThat(trouble).isEmpty();
    }
}
