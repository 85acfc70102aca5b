package org.evenhand.people.ui;

import java.util.Optional;
import org.evenhand.design.FormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.TextFormField;
import org.evenhand.people.Refusal;

/** A form about people, which says why something was refused. */
public abstract class PeopleFormPage extends FormPage {

    /** Says at a field why what was sent was refused. */
    public final void refuse(FormField<?> at, Refusal why) {
        refuse(at, said(why, at instanceof TextFormField text ? text.longest() : 0));
    }

    /** Says at a field why it cannot stand, if it cannot. */
    public final void check(FormField<?> at, Optional<Refusal> objection) {
        objection.ifPresent(why -> refuse(at, why));
    }

    public final void refuse(Refusal why) {
        refuse(said(why));
    }

    /** The sentence for a refusal that is about no length. */
    final String said(Refusal why) {
        return messages.say("people.refused." + why.word());
    }

    /** The sentence for a refusal; it says how many characters there may be, where there were more. */
    final String said(Refusal why, int most) {
        return messages.say("people.refused." + why.word(), most);
    }
}
