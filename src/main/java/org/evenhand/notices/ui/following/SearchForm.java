package org.evenhand.notices.ui.following;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainProblems;
import org.evenhand.design.TypedDay;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.finding.TenderSearch.Part;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.shared.figures.FigureReading;
import org.springframework.http.HttpStatus;

/** The form of a search as it was sent: what it looks for, what is wrong with it, and itself to be written into again. */
public final class SearchForm {

    private final Map<String, String> written;
    private final Map<Part, Function<Messages, String>> problems = new LinkedHashMap<>();
    private final TenderSearch search;

    /**
     * Reads what was sent.
     *
     * @param written by the names of the fields; others are of no account
     */
    public SearchForm(Map<String, String> written, LocalDate today) {
        this.written = written;
        String words = words(Part.WORDS);
        String place = words(Part.PLACE);
        Optional<BigDecimal> least = pounds(Part.LEAST);
        Optional<BigDecimal> most = pounds(Part.MOST);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            problems.put(Part.MOST, messages -> messages.say("search.most-below-least"));
        }
        this.search = new TenderSearch(
                words, place, least, most, written(Part.IN_LOTS).equals("yes"), day(Part.CLOSING_FROM, today));
    }

    /** What it looks for; every tender where it was not filled in. */
    public TenderSearch search() {
        return search;
    }

    /** Whether something in it cannot be read or cannot be. */
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** The page of a form that cannot be read as it was sent: what is wrong, and the form with all that was written. */
    public PlainPage refused(Messages messages) {
        Map<String, String> said = new LinkedHashMap<>();
        problems.forEach((part, why) -> said.put(part.parameter(), why.apply(messages)));
        String heading = messages.say("search.refused.heading");
        return new PlainPage(
                        messages.say("errors.title", heading),
                        new Div(new PlainProblems(messages, said), new H1(heading), draw(messages)))
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form with all that was written. */
    public PlainForm draw(Messages messages) {
        Div first = new Div(
                line(messages, Part.WORDS, "search.words")
                        .atMost(TenderSearch.LONGEST)
                        .hint(messages.say("search.words.hint")),
                line(messages, Part.PLACE, "search.place")
                        .atMost(TenderSearch.LONGEST)
                        .hint(messages.say("search.place.hint")));
        first.addClassName("notices-search-fields");
        Div more = new Div(
                line(messages, Part.LEAST, "search.least").figure(),
                line(messages, Part.MOST, "search.most").figure().hint(messages.say("search.most.hint")),
                line(messages, Part.CLOSING_FROM, "search.closing").hint(messages.say("search.closing.hint")),
                PlainField.tick(messages, Part.IN_LOTS.parameter(), messages.say("search.lots"), search.inLots()));
        more.addClassName("notices-search-fields");
        NativeDetails others = new NativeDetails(new Span(messages.say("search.more")), more);
        if (isRefused() || usesMore()) {
            others.getElement().setAttribute("open", true);
        }
        Div act = new Div(ActionButton.submit(messages.say("search.act")));
        act.addClassName("buttons");
        if (isRefused() || !search.isEverything()) {
            act.add(new Anchor(NoticesNavigation.notices(), messages.say("search.all")));
        }
        PlainForm form = PlainForm.asking(NoticesNavigation.notices());
        form.getElement().setAttribute("role", "search");
        form.addClassNames("notices-search", "card");
        form.add(first, others, act);
        return form;
    }

    private boolean usesMore() {
        return search.least().isPresent()
                || search.most().isPresent()
                || search.inLots()
                || search.closingFrom().isPresent();
    }

    private PlainField line(Messages messages, Part part, String key) {
        PlainField field = PlainField.line(messages, part.parameter(), messages.say(key), written(part));
        Optional.ofNullable(problems.get(part)).ifPresent(why -> field.refuse(why.apply(messages)));
        return field;
    }

    private String written(Part part) {
        return written.getOrDefault(part.parameter(), "");
    }

    private String words(Part part) {
        String words = TypedText.lines(written(part)).replace('\n', ' ').strip();
        if (words.length() > TenderSearch.LONGEST) {
            problems.put(part, messages -> messages.say("search.too-long", TenderSearch.LONGEST));
        }
        return words;
    }

    private Optional<BigDecimal> pounds(Part part) {
        FigureReading read = FigureForm.money().read(written(part));
        read.refusal().ifPresent(refused -> problems.put(part, messages -> messages.refusal(refused)));
        return read.number();
    }

    private Optional<LocalDate> day(Part part, LocalDate today) {
        return switch (TypedDay.read(written(part), today)) {
            case TypedDay.Read read -> Optional.of(read.day());
            case TypedDay.Nothing none -> Optional.empty();
            case TypedDay.Refused refused -> {
                problems.put(part, refused.why());
                yield Optional.empty();
            }
        };
    }
}
