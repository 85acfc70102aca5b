package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.junit.jupiter.api.Test;

/** Several people may score the same tender at the same moment, with rules that were built once for all of them. */
class ScoringAtOnceTest {

    @Test
    void everybody_gets_the_sheet_that_one_alone_gets() throws Exception {
        ScoringCase tender = ((FolderReader.Reading.Whole)
                        FolderReader.read(Path.of("sample-tenders/homeshare-prevention")))
                .folder()
                .scoringCase();
        String alone = sheet(tender);
        List<Callable<String>> people = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            people.add(() -> sheet(tender));
        }
        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            for (Future<String> sheet : desks.invokeAll(people)) {
                assertThat(sheet.get()).isEqualTo(alone);
            }
        } finally {
            desks.shutdownNow();
        }
    }

    private static String sheet(ScoringCase tender) {
        return SheetJson.write(((Verdict.Scored) Scoring.score(tender)).sheet());
    }
}
