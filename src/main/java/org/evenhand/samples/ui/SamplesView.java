package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.evenhand.design.BrokenFolder;
import org.evenhand.design.Messages;
import org.evenhand.design.MistakeList;
import org.evenhand.design.Shell;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.samples.folders.SampleTenders;

/** The sample tenders: what is bought, who comes first, what each one shows. */
@AnonymousAllowed
@Route(value = SamplesNavigation.HOME, layout = Shell.class)
class SamplesView extends Div implements HasDynamicTitle {

    private final transient Messages messages = Messages.here();

    private final transient SampleScores scores;

    SamplesView(SampleTenders samples, SampleScores scores) {
        this.scores = scores;
        List<Sample> all = samples.all();
        Div intro = new Div(new H1(messages.say("samples.heading")), new Paragraph(messages.say("samples.intro")));
        intro.addClassName("reading");
        add(intro);
        if (all.isEmpty()) {
            add(new Paragraph(messages.say("samples.none")));
        }
        comparisons(samples);
        Section list = new Section();
        list.addClassNames("cards", "cards-in-pairs");
        all.forEach(sample -> list.add(piece(sample)));
        add(list);
        if (all.stream().anyMatch(sample -> sample instanceof Sample.Scored scored && !scores.maySee(scored))) {
            add(new Paragraph(messages.say("samples.scores-for")));
        }
    }

    private void comparisons(SampleTenders samples) {
        List<SampleTenders.Pair> pairs = samples.pairs().stream()
                .filter(pair -> scores.maySee(pair.left()) && scores.maySee(pair.right()))
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        Div compare = new Div(new H2(messages.say("samples.compare.heading")));
        compare.addClassName("reading");
        for (SampleTenders.Pair pair : pairs) {
            compare.add(new Paragraph(
                    new Span(messages.say(
                                    "samples.compare.why", messages.number(java.math.BigDecimal.valueOf(pair.bids())))
                            + " "),
                    plain(
                            SamplesNavigation.compare(
                                    pair.left().folder(), pair.right().folder()),
                            messages.say(
                                    "samples.compare.link",
                                    pair.left().title(),
                                    pair.right().title()))));
        }
        add(compare);
    }

    private Component piece(Sample sample) {
        return switch (sample) {
            case Sample.Scored scored -> scored(scored);
            case Sample.Broken broken -> broken(broken);
        };
    }

    private Component scored(Sample.Scored sample) {
        Article piece = new Article();
        piece.addClassName("card");
        Anchor title = new Anchor(SamplesNavigation.tender(sample.folder()), sample.title());
        piece.add(messages.inEnglish(new H2(title)));
        if (scores.maySee(sample)) {
            Paragraph outcome = new Paragraph(plain(
                    SamplesNavigation.scores(sample.folder()),
                    SampleWords.of(messages, sample).outcome()));
            outcome.addClassName("listed-outcome");
            piece.add(outcome);
        }
        piece.add(new Paragraph(SampleWords.boughtBy(messages, sample)));
        List<String> serves = sample.publication().serves();
        if (!serves.isEmpty()) {
            piece.add(new Paragraph(messages.say("samples.shows")));
            UnorderedList list = new UnorderedList();
            serves.forEach(row -> list.add(new ListItem(messages.say("serves." + row))));
            piece.add(list);
        }
        return piece;
    }

    /** A link to a plain page, which the browser asks for by itself. */
    private static Anchor plain(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.setRouterIgnore(true);
        return link;
    }

    private Component broken(Sample.Broken sample) {
        return new BrokenFolder(
                messages.say("samples.broken.heading", sample.folder()),
                messages.say("samples.broken.why"),
                new MistakeList(
                        messages,
                        sample.mistakes().stream()
                                .map(mistake -> new MistakeList.Mistake(
                                        messages.say(
                                                "samples.broken.where", mistake.file(), String.valueOf(mistake.line())),
                                        mistake.what()))
                                .toList()));
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("samples.title"));
    }
}
