package org.evenhand.design;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;

/** The text of a rule, to be opened. It is in the rule language, and so in English. */
public final class RuleDetails extends NativeDetails {

    /**
     * A rule that is closed at first.
     *
     * @param summary what it is, for those who have not opened it
     */
    public RuleDetails(Messages messages, String summary, String drl) {
        super(summary);
        Pre text = new Pre();
        text.add(new Code(drl));
        setContent(messages.inEnglish(text));
    }
}
