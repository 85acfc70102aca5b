package org.evenhand.folders.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.folders.TenderFolder;
import org.evenhand.scoring.Evaluator;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;

/** Contents of {@code panel.yaml}: the panel and its marks. */
public final class PanelContent {
    private PanelContent() {}

    /** A mark as it is written, and its place in the list it was read from. */
    private record Written(Content content, int place) {}

    public static Map<String, Object> of(ScoringCase scored, TenderFolder.PanelRecord record) {
        List<Written> individual = new ArrayList<>();
        List<Written> agreed = new ArrayList<>();
        for (ScoringCase.Entry entry : scored.entries()) {
            for (Marks.Individual mark : entry.marks().individual()) {
                Content content = new Content().put("evaluator", mark.evaluator());
                content.put("bid", entry.bid().id()).put("criterion", mark.criterion());
                individual.add(mark(content, mark.given(), record));
            }
            entry.marks()
                    .agreed()
                    .forEach((criterion, given) -> agreed.add(mark(
                            new Content().put("bid", entry.bid().id()).put("criterion", criterion), given, record)));
        }
        return new Content()
                .some(
                        "evaluators",
                        scored.evaluators().stream()
                                .map(one -> evaluator(one, record))
                                .toList())
                .some("individual", inOrder(individual))
                .some("agreed", inOrder(agreed))
                .map();
    }

    private static Content evaluator(Evaluator evaluator, TenderFolder.PanelRecord record) {
        return new Content()
                .put("id", evaluator.id())
                .put("role", Optional.ofNullable(record.roles().get(evaluator.id())))
                .put("criteria", evaluator.criteria())
                .some("recused", evaluator.recused());
    }

    private static Written mark(Content content, Marks.Given given, TenderFolder.PanelRecord record) {
        content.put("mark", given.mark()).put("reason", record.reason(given));
        String digits = given.source().replaceAll(".*\\[(\\d{1,9})]$", "$1");
        boolean placed = !digits.equals(given.source());
        return new Written(content, placed ? Integer.parseInt(digits) : Integer.MAX_VALUE);
    }

    /** The sheet names the place of each mark, so marks keep theirs. */
    private static List<Content> inOrder(List<Written> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(Written::place))
                .map(Written::content)
                .toList();
    }
}
