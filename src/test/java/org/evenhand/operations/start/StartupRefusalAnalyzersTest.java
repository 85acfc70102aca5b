package org.evenhand.operations.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.evenhand.operations.database.DatabaseLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

class StartupRefusalAnalyzersTest {

    @ParameterizedTest
    @CsvSource({
        "28P01, refuses the user name or the password",
        "3D000, has no database of that name",
        "08001, No database server answers",
        "57P03, No database server answers",
        "42501, does not let this role do"
    })
    void what_a_database_answers_is_said_in_a_sentence(String state, String sentence) {
        var analysis = new StartupRefusalAnalyzers()
                .analyze(new IllegalStateException(new SQLException("FATAL: something", state)));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains(sentence);
        assertThat(analysis.getAction()).contains("EVENHAND_DATABASE");
    }

    @Test
    void a_machine_that_is_not_there_is_told_from_a_server_that_does_not_answer() {
        var analysis = new StartupRefusalAnalyzers()
                .analyze(new SQLException("no", "08001", new UnknownHostException("nowhere.invalid")));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("no machine of the name");
    }

    @Test
    void what_is_not_known_is_left_to_others() {
        assertThat(new StartupRefusalAnalyzers().analyze(new IllegalStateException("a defect")))
                .isNull();
    }

    @Test
    void a_second_application_on_a_file_database_is_refused_until_the_first_is_gone(@TempDir Path folder)
            throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("evenhand") + ";AUTO_SERVER=TRUE";
        SingleInstanceLock first = oneApplication(url);
        first.postProcessBeanFactory(new DefaultListableBeanFactory());

        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.url=" + url)
                .withBean(SingleInstanceLock.class)
                .run(second -> assertThat(new StartupRefusalAnalyzers().analyze(second.getStartupFailure()))
                        .isNotNull()
                        .satisfies(analysis ->
                                assertThat(analysis.getDescription()).contains("already running on this database")));

        first.destroy();
        try (DatabaseLock free = DatabaseLock.take(folder.resolve("evenhand")).orElseThrow()) {
            assertThat(free).isNotNull();
        }
    }

    @Test
    void a_file_database_is_opened_with_the_password_beside_it(@TempDir Path folder) throws Exception {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("evenhand"));
        SingleInstanceLock application = new SingleInstanceLock();
        application.setEnvironment(environment);
        application.postProcessBeanFactory(new DefaultListableBeanFactory());

        assertThat(environment.getProperty("spring.datasource.password"))
                .isEqualTo(Files.readString(folder.resolve("evenhand.password")));
        application.destroy();
    }

    @Test
    void a_folder_that_others_may_enter_is_refused_before_anything_is_written(@TempDir Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        SingleInstanceLock application = oneApplication("jdbc:h2:file:" + folder.resolve("evenhand"));

        assertThatThrownBy(() -> application.postProcessBeanFactory(new DefaultListableBeanFactory()))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("Other accounts of this machine may enter");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_damaged_file_and_a_table_that_is_gone_are_said_in_a_sentence() {
        assertThat(new StartupRefusalAnalyzers().analyze(new SQLException("File corrupted", "90030", 90030)))
                .satisfies(analysis -> assertThat(analysis.getDescription()).contains("is damaged"));
        assertThat(new StartupRefusalAnalyzers()
                        .analyze(new IllegalStateException(
                                new SQLException("Table \"TENDER\" not found; SQL statement:\nselect 1", "42S02"))))
                .satisfies(analysis -> assertThat(analysis.getDescription())
                        .endsWith("lacks a table or a column that Evenhand made: Table \"TENDER\" not found"));
    }

    @Test
    void several_applications_may_share_a_server() {
        oneApplication("jdbc:postgresql://db/evenhand").postProcessBeanFactory(new DefaultListableBeanFactory());
        oneApplication("jdbc:postgresql://db/evenhand").postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    private static SingleInstanceLock oneApplication(String url) {
        SingleInstanceLock application = new SingleInstanceLock();
        application.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", url));
        return application;
    }
}
