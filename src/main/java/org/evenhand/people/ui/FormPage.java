package org.evenhand.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Entry;
import org.evenhand.design.ErrorSummary;
import org.evenhand.design.ErrorSummary.Problem;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;
import org.evenhand.people.Refusal;
import org.evenhand.people.WayInElsewhere;

/** A page with something to fill in: what is wrong stands above the heading, and the heading gives the page its title. */
abstract class FormPage extends Div implements HasDynamicTitle {

    final transient Words words = Words.here();
    private final ErrorSummary problems = new ErrorSummary();
    private final transient List<Entry<?>> entries = new ArrayList<>();
    private String title = "";

    FormPage() {
        addClassNames("page", "reading");
    }

    /** Draws the page anew under its heading. */
    final void begin(String heading) {
        removeAll();
        entries.clear();
        problems.clear();
        title = heading;
        add(problems, new H1(heading));
    }

    /** Adds an entry whose mistakes {@link #clear} takes back. */
    final <E extends Entry<?>> E ask(E entry) {
        entries.add(entry);
        add(entry);
        return entry;
    }

    final void clear() {
        problems.clear();
        entries.forEach(Entry::accept);
    }

    /** Says at a field why what was sent was refused. */
    final void refuse(Entry<?> at, Refusal why) {
        String text = said(why);
        at.refuse(text);
        problems.show(List.of(Problem.at(at, text)));
    }

    /** Which of two names on a page cannot stand. */
    static TextEntry nameAtFault(TextEntry first, int longest, TextEntry other) {
        String name = first.value().strip();
        boolean stands = name.length() <= longest && name.codePoints().anyMatch(Character::isLetterOrDigit);
        return stands ? other : first;
    }

    final void refuse(Refusal why) {
        problems.show(List.of(Problem.with(said(why))));
    }

    final String said(Refusal why) {
        return words.say("people.refused." + why.word());
    }

    /** Shows a problem that a plain form's answer brought back. */
    final void problem(String text) {
        problems.show(List.of(Problem.with(text)));
    }

    /** The browser itself has to go there: it is another host's page that answers in the end. */
    final Paragraph wayIn(WayInElsewhere.Way way) {
        Anchor link = new Anchor(way.link(), words.say("sign-in.elsewhere", way.name()));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    static Div buttons(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("buttons");
        return row;
    }

    @Override
    public String getPageTitle() {
        return words.say("page.title", title);
    }
}
