package org.evenhand.samples.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.samples.Sample;
import org.evenhand.samples.SampleScores;
import org.evenhand.samples.TwoSheets;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.shared.Roles;

/** Two score sheets for the same bids: what moved, and why. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = "compare/:left/:right", layout = Shell.class)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final transient SampleScores samples;
    private String title = "";

    CompareView(SampleScores samples) {
        this.samples = samples;
        addClassName("scoresheet-comparison");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TwoSheets two = new TwoSheets(Asked.scores(samples, event, "left"), Asked.scores(samples, event, "right"));
        if (two.pairs().isEmpty()) {
            throw new NotFoundException();
        }
        Shown left = Shown.here(two.left());
        Shown right = Shown.here(two.right());
        title = messages.say("compare.title", left.title(), right.title());
        removeAll();
        add(new Breadcrumbs(
                messages.say("trail.name"),
                List.of(new Breadcrumbs.Stop(SamplesNavigation.HOME, messages.say("trail.home"))),
                ""));
        Div top = new Div(new H1(heading(two, left, right)), new Paragraph(messages.say("compare.intro")));
        top.addClassName("reading");
        OrderedList both = new OrderedList(sheet(left), sheet(right));
        top.add(both);
        CompareTables tables = new CompareTables(two, left, right);
        add(top, tables.ranks(), new CompareReasons(two, left, right), tables.sections(), tables.themes());
        tables.criteria().forEach(this::add);
    }

    private String heading(TwoSheets two, Shown left, Shown right) {
        List<BidResult> before = two.left().first();
        List<BidResult> after = two.right().first();
        if (before.size() != 1 || after.size() != 1) {
            return messages.say("compare.heading.none");
        }
        String first = left.provider(before.getFirst().bid());
        return before.getFirst().bid().equals(after.getFirst().bid())
                ? messages.say("compare.heading.same", first)
                : messages.say(
                        "compare.heading.other",
                        first,
                        right.provider(after.getFirst().bid()));
    }

    private ListItem sheet(Shown shown) {
        Sample.Scored sample = shown.sample();
        return new ListItem(
                messages.inEnglish(new Anchor(SamplesNavigation.tender(sample.folder()), shown.title())),
                new Span(". "),
                new Anchor(SamplesNavigation.scores(sample.folder()), shown.outcome()),
                new Span("."));
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
