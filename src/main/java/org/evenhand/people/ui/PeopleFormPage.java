package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.evenhand.design.Entry;
import org.evenhand.design.FormPage;
import org.evenhand.design.TextEntry;
import org.evenhand.people.Refusal;
import org.evenhand.people.WayInElsewhere;

/** A form about people, which says why something was refused. */
abstract class PeopleFormPage extends FormPage {

    /** Says at a field why what was sent was refused. */
    final void refuse(Entry<?> at, Refusal why) {
        refuse(at, said(why));
    }

    final void refuse(Refusal why) {
        refuse(said(why));
    }

    final String said(Refusal why) {
        return words.say("people.refused." + why.word());
    }

    /** The browser itself has to go there: it is another host's page that answers in the end. */
    final Paragraph wayIn(WayInElsewhere.Way way) {
        Anchor link = new Anchor(way.link(), words.say("sign-in.elsewhere", way.name()));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    /** Which of two names on a page cannot stand. */
    static TextEntry nameAtFault(TextEntry first, int longest, TextEntry other) {
        String name = first.value().strip();
        boolean stands = name.length() <= longest && name.codePoints().anyMatch(Character::isLetterOrDigit);
        return stands ? other : first;
    }
}
