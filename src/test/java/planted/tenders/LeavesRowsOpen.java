package planted.tenders;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class LeavesRowsOpen {
    Optional<String> first(JdbcClient jdbc) {
        return jdbc.sql("select name from organisation").query(String.class).stream()
                .findFirst();
    }

    long all(JdbcTemplate jdbc) {
        return jdbc.queryForStream("select name from organisation", (row, number) -> row)
                .count();
    }
}
