package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A table belongs to one module; others ask that module. */
class TableOwnersTest {

    /** Saves, restores and guards whatever the database holds: it goes by the schema. */
    private static final String KNOWS_THE_SCHEMA = "org.evenhand.operations.";

    private static final JavaClasses EVENHAND = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.evenhand");

    /** Lines of {@code table module}. */
    private static Map<String, String> owners() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/gates/tables.txt"))) {
            String[] words = line.split(" ");
            assertThat(words).hasSize(2);
            assertThat(owners.put(words[0], words[1])).as(words[0]).isNull();
        }
        return owners;
    }

    @Test
    void every_table_that_a_migration_makes_has_an_owner() throws IOException {
        var made =
                TableUse.created(Project.files("src/main/resources/db", ".sql").values());

        assertThat(owners().keySet()).isEqualTo(made);
    }

    @Test
    void no_statement_touches_a_table_of_another_module() throws IOException {
        assertThat(TableUse.ofOthers("org.evenhand", EVENHAND, owners()))
                .filteredOn(use -> !use.startsWith(KNOWS_THE_SCHEMA))
                .isEmpty();
    }

    @Test
    void planted_statements_on_a_table_of_another_module_are_found() throws IOException {
        JavaClasses planted = new ClassFileImporter().importPackages("planted");

        assertThat(TableUse.ofOthers("planted", planted, owners()))
                .filteredOn(use -> !use.startsWith("planted.tenders.LeavesRowsOpen "))
                .containsExactly(
                        "planted.tenders.TouchesTablesOfOthers account",
                        "planted.tenders.TouchesTablesOfOthers organisation",
                        "planted.tenders.TouchesTablesOfOthers role_grant");
    }

    @Test
    void a_table_of_a_new_migration_is_found() {
        assertThat(TableUse.created(List.of("-- A\ncreate table bid (id varchar(40));")))
                .containsExactly("bid");
    }
}
