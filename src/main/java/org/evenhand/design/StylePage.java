package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.evenhand.shared.Days;
import org.springframework.beans.factory.annotation.Value;

/** Every piece of the design kit in each of its states, for developers. */
@AnonymousAllowed
@Route(value = StylePage.PATH, layout = Shell.class)
class StylePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "developers/style";

    private final transient Messages messages = Messages.here();
    private final transient Clock clock;
    private final boolean developers;

    StylePage(Clock clock, @Value("${evenhand.developers:false}") boolean developers) {
        this.clock = clock;
        this.developers = developers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!developers) {
            throw new NotFoundException();
        }
        removeAll();
        StyleSamples samples = new StyleSamples(messages, clock);
        StyleEntries entries = new StyleEntries(messages, Days.today(clock));
        Div intro = new Div(new H1(messages.say("style.heading")), new Paragraph(messages.say("style.intro")));
        Div parts = new Div();
        parts.add(
                part("bar", samples.bar()),
                part("tasks", samples.tasks()),
                part("tags", samples.tags()),
                part("entries", entries),
                part("buttons", samples.buttons()),
                part("form", samples.form()),
                part("check", samples.check()),
                part("notes", samples.notes()),
                part("deadlines", samples.deadlines()),
                part("two-versions", samples.twoVersions()),
                part("charts", samples.bars(), samples.lines(), samples.parts()),
                part("side", samples.side()),
                part("confirmation", new Anchor(StyleConfirmation.PATH, messages.say("style.confirmation.link"))));
        SideFacts contents = new SideFacts();
        contents.add(PageContents.of(messages, PATH, parts));
        add(entries.summary(), new SideColumnLayout(intro, contents, parts));
    }

    private Section part(String name, Component... pieces) {
        Section part = new Section(new H2(messages.say("style." + name)));
        part.setId(name);
        part.addClassName("reading");
        part.add(pieces);
        return part;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("style.heading"));
    }
}
