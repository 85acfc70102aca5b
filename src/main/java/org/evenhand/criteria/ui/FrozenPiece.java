package org.evenhand.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.design.ActionButton;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.shared.TypedText;

/** Says why nothing of a framework changes any more, and offers a copy that can be changed. */
final class FrozenPiece extends Div {

    FrozenPiece(Messages messages, CopyingFrameworks copying, Framework framework, Framework.Frozen since) {
        addClassName("reading");
        add(
                new Note(Note.Kind.INFO, messages.reason(since)),
                FormPage.buttons(new ActionButton(
                        messages.say("framework.frozen.copy"), ActionButton.Kind.PLAIN, () -> {
                            String title =
                                    TypedText.shortened(messages.say("framework.frozen.copied", framework.title()));
                            FrameworkId copy = copying.forUse(framework.id(), title);
                            UI.getCurrent().navigate(CriteriaNavigation.framework(copy));
                        })));
    }
}
