package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.evenhand.RealPostgres;
import org.evenhand.audit.ChainCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9} in the middle of saving: an act and its record are both there afterwards or both absent. */
class KilledWhileSavingIT {

    /** Run with {@code -Devenhand.kills=50} to see it more often. */
    private static final int KILLS = Integer.getInteger("evenhand.kills", 3);

    private static final int SEED = 20_261_124;
    private static final int MOST_SAVED = 60;

    @Test
    void leaves_act_and_record_in_step_on_h2(@TempDir Path data) throws Exception {
        killAndLook("jdbc:h2:file:" + data.resolve("evenhand") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0");
    }

    @Test
    void leaves_act_and_record_in_step_on_postgresql() throws Exception {
        killAndLook(RealPostgres.emptyDatabaseUrl());
    }

    private static void killAndLook(String url) throws Exception {
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            int answered = saveAndKill(url, 1 + random.nextInt(MOST_SAVED));
            try (HikariDataSource database = new HikariDataSource()) {
                database.setJdbcUrl(url);
                assertInStep(database, answered);
            }
        }
    }

    /** Kills the program right after it has said that so many answers were kept; gives the last that it spoke of. */
    private static int saveAndKill(String url, int saves) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dh2.bindAddress=127.0.0.1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingUntilKilled.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader said = program.inputReader()) {
            for (int save = 1; save <= saves; save++) {
                last = number(said.readLine());
            }
            // By its handle, as a killed Process closes what it said.
            program.toHandle().destroyForcibly();
            // It was writing all the while; what it said before it died counts as answered.
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = number(line);
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
        return last;
    }

    private static int number(String line) {
        assertThat(line).as("what the program says").matches("\\d+");
        return Integer.parseInt(line);
    }

    private static void assertInStep(HikariDataSource database, int answered) {
        JdbcClient jdbc = JdbcClient.create(database);
        int kept = Integer.parseInt(jdbc.sql("select area from organisation where id = ?")
                .param(PeopleContext.HEARTHSIDE.value())
                .query(String.class)
                .single());
        List<String> recorded = jdbc.sql("select details from audit_record order by seq")
                .query(String.class)
                .list();

        assertThat(kept).as("nothing that was answered is lost").isBetween(answered, answered + 1);
        assertThat(recorded).hasSize(kept);
        assertThat(recorded)
                .zipSatisfy(
                        IntStream.rangeClosed(1, kept).boxed().toList(),
                        (details, number) -> assertThat(details).contains("\"to\":\"" + number + "\""));
        assertThat(ChainCheck.check(database, List.of())).isInstanceOf(ChainCheck.Report.Whole.class);
    }
}
