package org.evenhand.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.ScoreTable.Column;
import org.evenhand.design.ScoreTable.Kind;
import org.evenhand.letters.PrintedPages;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.planning.cases.PreparingCases.DatedCase;

/** A whole business case as a PDF file: its figures and where they come from, what comes of them, and what it leaves unsaid. */
final class CasePrint {

    private static final List<String> HOW =
            List.of("case.how.year", "case.how.share", "case.how.discount", "case.how.unsure");

    private static final List<String> UNSAID =
            List.of("case.never-scored", "case.unsaid.lives", "case.unsaid.sure", "case.unsaid.unchecked");

    private static final String SMALL = "small-table";

    /** Not to be parted by the end of a sheet of paper. */
    private static final String TOGETHER = "kept-together";

    private final CaseWords said;
    private final Messages messages;
    private final DatedCase dated;
    private final BusinessCase written;

    CasePrint(Messages messages, DatedCase dated) {
        this.messages = messages;
        this.said = new CaseWords(messages);
        this.dated = dated;
        this.written = dated.written();
    }

    /** The file. */
    byte[] file() {
        Div all = new Div(
                new H1(said.heading(written)),
                new Paragraph(said.about(written)),
                new Paragraph(messages.say(
                        "case.dated",
                        dated.of().name(),
                        messages.moment(dated.at()),
                        dated.changedBy(),
                        messages.moment(dated.changedAt()))));
        List<String> wanting = said.wanting(written);
        if (!wanting.isEmpty()) {
            all.add(new H2(messages.say("case.unfinished")));
            wanting.forEach(text -> all.add(new Paragraph(text)));
        }
        all.add(
                new H2(messages.say("case.figures")),
                new Paragraph(messages.say("case.figures.what")),
                placed(figures(), SMALL, "with-sources"));
        for (Comparison comparison : Comparison.of(written)) {
            all.add(against(comparison));
        }
        all.add(new H2(messages.say("case.how")));
        HOW.forEach(key -> all.add(new Paragraph(messages.say(key))));
        UnorderedList unsaid = new UnorderedList();
        UNSAID.forEach(key -> unsaid.add(new ListItem(messages.say(key))));
        all.add(new H2(messages.say("case.unsaid")), unsaid);
        PrintedPages.About about = new PrintedPages.About(
                written.title(),
                messages.say("case.running", written.title(), dated.of().name(), messages.moment(dated.at())),
                Locale.of(messages.language()));
        return PrintedPages.pdf(about, all.getElement().getOuterHTML());
    }

    private Div against(Comparison comparison) {
        ComparisonTables tables = new ComparisonTables(said, written, comparison);
        return new Div(
                new H2(messages.say("case.against", said.title(written, comparison.alternative()))),
                placed(tables.results(), TOGETHER),
                new H3(messages.say("case.years")),
                new Paragraph(messages.say("case.years.what")),
                placed(tables.years(), SMALL),
                new H3(messages.say("case.sensitivity")),
                new Paragraph(messages.say("case.sensitivity.what")),
                new Paragraph(tables.howBarsAreRead()),
                placed(tables.swingsWithBars(), SMALL, TOGETHER),
                new H3(messages.say("case.break-even")),
                new Paragraph(messages.say("case.break-even.what")),
                placed(tables.breakEven(), TOGETHER));
    }

    private ScoreTable figures() {
        ScoreTable table = new ScoreTable(
                messages.say("case.figures"),
                List.of(
                        new Column(messages.say("case.input"), Kind.WORDS),
                        new Column(messages.say("case.part.likely"), Kind.FIGURE),
                        new Column(messages.say("case.part.low"), Kind.FIGURE),
                        new Column(messages.say("case.part.high"), Kind.FIGURE),
                        new Column(messages.say("case.part.source"), Kind.WORDS)));
        Stream.of(CaseItem.values())
                .filter(item -> item != CaseItem.ABOUT)
                .forEach(item -> table.row(Stream.of(
                                said.titleWithPeriod(written, item),
                                figure(item, CasePart.LIKELY),
                                figure(item, CasePart.LOW),
                                figure(item, CasePart.HIGH),
                                source(item))
                        .map(ScoreTable::plain)
                        .toArray(Component[]::new)));
        return table;
    }

    /** A figure as it was written; where none was, what that means. */
    private String figure(CaseItem item, CasePart part) {
        String none = written.range(item).isPresent() ? "case.as-likely" : "case.no-figure";
        return written.figure(item, part)
                .map(figure -> said.figure(item, figure))
                .orElseGet(() -> messages.say(none));
    }

    private String source(CaseItem item) {
        String source = written.says(item, CasePart.SOURCE);
        if (!source.isEmpty()) {
            return source;
        }
        return written.range(item).isPresent() ? messages.say("case.no-source") : "";
    }

    private static Div placed(ScoreTable table, String... how) {
        Div place = new Div(table);
        place.addClassNames(how);
        return place;
    }
}
