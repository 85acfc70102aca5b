package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.BarChart;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.scoresheets.ScoredTender;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.ScoreAlert;

/** A score sheet; any figure leads to its working, which opens beside it at an address of its own. */
public final class ScoreSheetPiece extends Div {

    /** What may change who comes first is told first. */
    private static final Set<ScoreAlert.Code> ABOUT_THE_ORDER = Set.of(
            ScoreAlert.Code.TIE, ScoreAlert.Code.ONE_MARK, ScoreAlert.Code.RANK_REVERSAL, ScoreAlert.Code.NOT_TESTED);

    /** So many things that nobody asked for are named at once; more are folded. */
    private static final int FEW = 3;

    private final transient SheetWords words;
    private final transient Messages messages;
    private final transient ScoreTables tables;
    private final Div place = new Div();
    private Optional<String> opened = Optional.empty();
    private String title = "";

    /**
     * The sheet of a scored tender.
     *
     * @param kept what whoever keeps the sheet says of it, below its heading
     * @param check how a reader can score the same again
     */
    public ScoreSheetPiece(SheetWords words, Component kept, String check) {
        this.words = words;
        this.messages = words.messages();
        this.tables = new ScoreTables(words);
        place.addClassName("scoresheet-working-place");
        Div top = new Div(
                new H1(words.outcome()),
                messages.inEnglish(new Paragraph(words.title())),
                kept,
                new Paragraph(words.ranking()));
        top.addClassName("reading");
        Div charts = new Div();
        new PointsBars(words).data().map(BarChart::new).ifPresent(charts::add);
        new CloseCall(words).piece().ifPresent(charts::add);
        Div seen = new Div(charts, alerts());
        seen.addClassName("scoresheet-seen");
        Div sheet = new Div(top, seen, tables.bySection(), unranked(), tables.byCriterion(), hashes(check));
        top.add(PageContents.withTables(messages, words.at().scores(), sheet).inLines());
        Div both = new Div(sheet, place);
        both.addClassName("scoresheet-and-working");
        add(both);
    }

    /** Whether this is the sheet of that very scoring. */
    public boolean shows(ScoredTender other) {
        return words.scored() == other;
    }

    /** Opens the working that the parameters of a page's address ask for, or closes what is open ({@link SheetAddresses}). */
    public void open(RouteParameters asked) {
        Optional<WorkingPanel> panel = asked.get("bid").map(bid -> panel(bid, asked));
        place.removeAll();
        panel.ifPresent(place::add);
        setClassName("scoresheet-with-working", panel.isPresent());
        title = panel.map(WorkingPanel::title)
                .map(name -> messages.say("scores.working.title", name, words.title()))
                .orElseGet(() -> messages.say("scores.title", words.title()));
        // Into the working when it opens, back to the figure when it closes.
        panel.ifPresentOrElse(
                WorkingPanel::takeFocus, () -> opened.flatMap(tables::link).ifPresent(Anchor::focus));
        opened = panel.map(WorkingPanel::address);
        tables.mark(opened);
    }

    /** The title of a page that shows nothing else. */
    public String title() {
        return title;
    }

    private WorkingPanel panel(String bid, RouteParameters asked) {
        BidResult bidResult = words.scored().sheet().standings().stream()
                .filter(one -> one.bid().value().equals(bid))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return asked.get("criterion")
                .map(criterion -> WorkingPanel.ofCriterion(words, bidResult, criterion))
                .or(() -> asked.get("section").map(section -> WorkingPanel.ofSection(words, bidResult, section)))
                .orElseGet(() -> WorkingPanel.ofTotal(words, bidResult));
    }

    /** Why some bids have no rank. */
    private Component unranked() {
        Div piece = new Div();
        DetailWords details = new DetailWords(words);
        UnorderedList list = new UnorderedList();
        for (BidResult bidResult : words.scored().sheet().standings()) {
            if (!bidResult.reasons().isEmpty()) {
                list.add(new ListItem(messages.say(
                        "scores.why",
                        words.provider(bidResult.bid()),
                        messages.say("status." + bidResult.status().word()),
                        String.join("; ", details.sentences(bidResult.reasons())))));
            }
        }
        if (list.getElement().getChildCount() > 0) {
            piece.addClassName("reading");
            piece.add(new H2(messages.say("scores.unranked")), list);
        }
        return piece;
    }

    private Component alerts() {
        Section piece = new Section(new H2(messages.say("scores.notices")));
        piece.addClassName("reading");
        List<ScoreAlert> alerts = words.scored().sheet().notices().stream()
                .sorted(Comparator.comparing((ScoreAlert scoreAlert) -> !ABOUT_THE_ORDER.contains(scoreAlert.code())))
                .toList();
        List<ScoreAlert> unasked = alerts.stream()
                .filter(scoreAlert -> scoreAlert.code() == ScoreAlert.Code.UNKNOWN_NAME)
                .toList();
        boolean folded = unasked.size() > FEW;
        List<ScoreAlert> shown = alerts.stream()
                .filter(scoreAlert -> !folded || !unasked.contains(scoreAlert))
                .toList();
        piece.add(shown.isEmpty() && !folded ? new Paragraph(messages.say("scores.no-notices")) : list(shown));
        if (folded) {
            piece.add(new NativeDetails(messages.say("scores.notices.unasked", unasked.size()), list(unasked)));
        }
        return piece;
    }

    private UnorderedList list(List<ScoreAlert> alerts) {
        DetailWords details = new DetailWords(words);
        UnorderedList list = new UnorderedList();
        alerts.forEach(scoreAlert -> list.add(new ListItem(details.sentence(scoreAlert))));
        return list;
    }

    private Component hashes(String check) {
        Section piece = new Section(
                new H2(messages.say("scores.check")),
                new Paragraph(check),
                new Paragraph(messages.say(
                        "scores.check.rules", words.scored().sheet().rulesHash())),
                new Paragraph(messages.say(
                        "scores.check.inputs", words.scored().sheet().inputs())));
        piece.addClassNames("reading", "scoresheet-hashes");
        return piece;
    }
}
