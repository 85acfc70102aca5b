package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** A confirmation, for developers; it has a page of its own because it is the heading of one. */
@AnonymousAllowed
@Route(value = StyleConfirmation.PATH, layout = Shell.class)
class StyleConfirmation extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = StylePage.PATH + "/confirmation";

    private final transient Messages messages = Messages.here();
    private final boolean developers;

    StyleConfirmation(@Value("${evenhand.developers:false}") boolean developers) {
        this.developers = developers;
        add(new Confirmation(
                messages.say("style.confirmation.heading"),
                messages.say("style.confirmation.body"),
                List.of(messages.say("style.confirmation.next-1"), messages.say("style.confirmation.next-2"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!developers) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("style.confirmation.heading"));
    }
}
