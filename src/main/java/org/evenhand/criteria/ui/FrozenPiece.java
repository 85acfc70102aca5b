package org.evenhand.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.Typed;
import org.evenhand.design.ActButton;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Words;

/** Says why nothing of a framework changes any more, and offers a copy that can be changed. */
final class FrozenPiece extends Div {

    FrozenPiece(Words words, CopyingFrameworks copying, Framework framework, Framework.Frozen since) {
        addClassName("reading");
        add(
                new Note(Note.Kind.INFO, words.say("framework.frozen", since.by(), words.moment(since.at()))),
                FormPage.buttons(new ActButton(words.say("framework.frozen.copy"), ActButton.Kind.PLAIN, () -> {
                    String title = Typed.shortened(words.say("framework.frozen.copied", framework.title()));
                    FrameworkId copy = copying.forUse(framework.id(), title);
                    UI.getCurrent().navigate(CriteriaNavigation.framework(copy));
                })));
    }
}
