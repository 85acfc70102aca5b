package planted.encryption;

import org.springframework.jdbc.core.simple.JdbcClient;

class KeepsKeysInTables {
    JdbcClient.StatementSpec keys(JdbcClient jdbc) {
        return jdbc.sql("select 1");
    }
}
