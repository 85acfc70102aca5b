package org.evenhand.bids.ui.paper;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.evenhand.bids.paper.PaperRefusal;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.notices.PublishedTender;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** Page on which a bid that came on paper is registered. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = PaperNavigation.NEW, layout = Shell.class)
class RegisterPaperView extends PaperPage {

    RegisterPaperView(PaperDesk desk) {
        super(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PublishedTender published = tender(event);
        TenderId tender = published.tender();
        begin(messages.say("paper.register.title"));
        trail(
                published,
                Optional.empty(),
                Optional.of(
                        new Breadcrumbs.Stop(PaperNavigation.register(tender), messages.say("paper.register.title"))));
        add(new Paragraph(messages.say("paper.register.intro")));
        String way = desk.reading().way(published);
        Optional<PaperRefusal> closed = desk.reading()
                .closed(tender)
                .or(() -> way.isBlank() ? Optional.of(PaperRefusal.NO_WAY) : Optional.empty());
        if (closed.isPresent()) {
            add(new Note(Note.Kind.INFO, messages.reason(closed.get())));
            return;
        }
        if (!desk.reading().mayType(tender)) {
            add(new Note(Note.Kind.INFO, messages.say("paper.only-buyers")));
            return;
        }
        add(new H2(messages.say("paper.way")), messages.inEnglish(new Paragraph(way)));
        PaperFactsForm form =
                new PaperFactsForm(this, published.content(), desk.clock().now());
        CheckboxFormField declared = ask(new CheckboxFormField(messages.say("bids.opening.declare")));
        declared.hint(messages.say("bids.opening.declare.hint"));
        add(buttons(new ActionButton(messages.say("paper.register.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            form.facts()
                    .ifPresent(facts -> done(
                            desk.typing().register(tender, form.lot(), facts, declared.value()),
                            id -> PaperNavigation.all(tender) + "/" + id));
        })));
    }
}
