package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.audit.reading.RecordWithReaders;
import org.evenhand.record.AuditEvent;
import org.junit.jupiter.api.Test;

/** What a download of the record holds. */
class ExportingTheRecordTest extends RecordWithReaders {

    @Test
    void an_export_holds_all_that_matches_and_is_on_record() throws IOException {
        auditor(held(FENLAND, null));
        recorder.publish(IntStream.rangeClosed(1, 1100)
                .mapToObj(i -> act("tests.changed", "n" + i).at(FENLAND))
                .toArray(AuditEvent[]::new));

        String csv = export(filter("act", "tests.changed"));

        assertThat(csv).startsWith("\ufeffh1,h2");
        assertThat(csv.lines()).hasSize(1101);
        assertThat(csv.lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains(",2026-11-24T07:04:28.125Z,person,a-1,Ada Jones,commissioner,marshwick,")
                        .contains(",tests.changed,words of tests.changed,thing,n1100,,fenland,,,{},"));
        assertThat(all().getFirst()).satisfies(record -> {
            assertThat(record.act()).isEqualTo("audit.exported");
            assertThat(record.details()).isEqualTo(Map.of("act", "tests.changed", "records", "1100"));
        });
    }

    @Test
    void no_cell_of_an_export_can_be_taken_for_a_formula() throws IOException {
        auditor(held(FENLAND, null));
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n")) {
            recorder.publish(act("tests.changed", start + "1+1").at(FENLAND).because(start + "cmd|' /C calc'!A0"));
        }

        String csv = export(filter("act", "tests.changed"));

        for (String start : List.of("=", "+", "-", "@", "\t", "\n")) {
            assertThat(csv).contains("'" + start + "1+1", "'" + start + "cmd|").doesNotContain("," + start);
        }
        assertThat(csv).contains("\\u000d1+1");
    }

    private String export(RecordFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reading().export(filter, words(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
