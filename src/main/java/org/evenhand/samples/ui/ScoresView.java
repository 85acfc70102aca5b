package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.samples.Sample;
import org.evenhand.samples.SampleScores;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.shared.Roles;
import org.jspecify.annotations.Nullable;

/** The score sheet; any figure leads to its working, which has an address of its own. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = "tender/:tender/scores", layout = Shell.class)
@RouteAlias(value = "tender/:tender/scores/:bid", layout = Shell.class)
@RouteAlias(value = "tender/:tender/scores/:bid/:criterion", layout = Shell.class)
@RouteAlias(value = "tender/:tender/scores/:bid/section/:section", layout = Shell.class)
class ScoresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final transient SampleScores samples;
    private final Div place = new Div();
    private transient @Nullable ScoreTables tables;
    private Optional<String> opened = Optional.empty();
    private String title = "";

    ScoresView(SampleScores samples) {
        this.samples = samples;
        place.addClassName("scoresheet-working-place");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sample.Scored sample = Asked.scores(samples, event, "tender");
        Shown shown = Shown.here(sample);
        Optional<WorkingPanel> panel = asked(shown, event.getRouteParameters());
        ScoreTables sheet = tables;
        if (sheet == null || !sheet.shows(sample)) {
            sheet = new ScoreTables(shown);
            draw(shown, sheet);
            tables = sheet;
        }
        place.removeAll();
        panel.ifPresent(place::add);
        setClassName("scoresheet-with-working", panel.isPresent());
        title = panel.map(WorkingPanel::title)
                .map(name -> messages.say("scores.working.title", name, shown.title()))
                .orElseGet(() -> messages.say("scores.title", shown.title()));
        moveFocus(sheet, panel);
    }

    /** Into the working when it opens, back to the figure when it closes. */
    private void moveFocus(ScoreTables sheet, Optional<WorkingPanel> panel) {
        panel.ifPresentOrElse(
                WorkingPanel::takeFocus, () -> opened.flatMap(sheet::link).ifPresent(Anchor::focus));
        opened = panel.map(WorkingPanel::address);
        sheet.mark(opened);
    }

    private Optional<WorkingPanel> asked(Shown shown, RouteParameters parameters) {
        Sample.Scored sample = shown.sample();
        return parameters.get("bid").map(id -> {
            BidResult bidResult = sample.sheet().standings().stream()
                    .filter(one -> one.bid().equals(Asked.bid(sample, id)))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return parameters
                    .get("criterion")
                    .map(criterion -> WorkingPanel.ofCriterion(shown, bidResult, criterion))
                    .or(() ->
                            parameters.get("section").map(section -> WorkingPanel.ofSection(shown, bidResult, section)))
                    .orElseGet(() -> WorkingPanel.ofTotal(shown, bidResult));
        });
    }

    private void draw(Shown shown, ScoreTables tables) {
        removeAll();
        Sample.Scored sample = shown.sample();
        Div top = new Div(new H1(shown.outcome()), messages.inEnglish(new Paragraph(shown.title())));
        top.addClassName("reading");
        top.add(
                KeptWords.piece(messages, samples.compare(sample)),
                new Paragraph(messages.say("award." + shown.methodKey() + ".said")));
        Div sheet =
                new Div(top, tables.bySection(), unranked(shown), tables.byCriterion(), notices(shown), hashes(sample));
        Div both = new Div(sheet, place);
        both.addClassName("scoresheet-and-working");
        add(TenderTrail.of(shown, SamplesNavigation.scores(sample.folder()), true), both);
    }

    /** Why some bids have no rank. */
    private Component unranked(Shown shown) {
        Div piece = new Div();
        DetailWords details = new DetailWords(shown);
        UnorderedList list = new UnorderedList();
        for (BidResult bidResult : shown.sample().sheet().standings()) {
            if (!bidResult.reasons().isEmpty()) {
                list.add(new ListItem(messages.say(
                        "scores.why",
                        shown.provider(bidResult.bid()),
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

    private Component notices(Shown shown) {
        Section piece = new Section(new H2(messages.say("scores.notices")));
        piece.addClassName("reading");
        DetailWords details = new DetailWords(shown);
        UnorderedList list = new UnorderedList();
        for (ScoreAlert scoreAlert : shown.sample().sheet().notices()) {
            list.add(new ListItem(details.sentence(scoreAlert)));
        }
        piece.add(list.getElement().getChildCount() > 0 ? list : new Paragraph(messages.say("scores.no-notices")));
        return piece;
    }

    private Component hashes(Sample.Scored sample) {
        Section piece = new Section(
                new H2(messages.say("scores.check")),
                new Paragraph(messages.say("scores.check.how", sample.folder())),
                new Paragraph(messages.say("scores.check.rules", sample.sheet().rulesHash())),
                new Paragraph(messages.say("scores.check.inputs", sample.sheet().inputs())));
        piece.addClassNames("reading", "scoresheet-hashes");
        return piece;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
