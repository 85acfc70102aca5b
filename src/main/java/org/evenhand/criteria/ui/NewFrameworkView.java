package org.evenhand.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.ui.packs.PackTicks;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.packs.RulePacks;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.springframework.security.access.AccessDeniedException;

/** Starts a framework: empty, or with measures of a rule pack. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = CriteriaNavigation.NEW_FRAMEWORK, layout = Shell.class)
class NewFrameworkView extends FormPage implements BeforeEnterObserver {

    private final transient DraftingFrameworks drafting;
    private final transient RulePacks packs;
    private final transient CurrentPerson current;
    private final Div measures = new Div();
    private transient PackTicks ticks = PackTicks.NONE;

    NewFrameworkView(DraftingFrameworks drafting, RulePacks packs, CurrentPerson current) {
        this.drafting = drafting;
        this.packs = packs;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<OrganisationId> mine = drafting.organisations();
        if (mine.isEmpty()) {
            throw new AccessDeniedException(CriteriaNavigation.NEW_FRAMEWORK);
        }
        begin(messages.say("new-framework.heading"));
        beside(new SideFacts()
                .part(
                        messages.say("new-framework.then"),
                        messages.say("new-framework.then.sections"),
                        messages.say("new-framework.then.change"))
                .part(messages.say("frameworks.from"), messages.say("frameworks.from.packs")));
        TextFormField title = ask(
                new TextFormField(messages.say("new-framework.title")).hint(messages.say("new-framework.title.hint")));
        SelectFormField<String> organisation = new SelectFormField<>(
                messages.say("new-framework.organisation"),
                mine.stream()
                        .map(one -> ChoiceFormField.Option.of(one.value(), current.nameOf(one)))
                        .toList());
        organisation.set(Optional.of(mine.getFirst().value()));
        if (mine.size() > 1) {
            ask(organisation);
        }
        SelectFormField<String> pack =
                ask(PackTicks.choice(messages, packs).hint(messages.say("new-framework.pack.hint")));
        pack.optional();
        pack.onLeft(this::offer);
        add(measures, buttons(new ActionButton(messages.say("new-framework.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            OrganisationId owner = organisation.value().map(OrganisationId::new).orElse(mine.getFirst());
            List<DraftingFrameworks.PackMeasure> chosen = ticks.chosen();
            drafting.start(owner, title.value(), chosen, messages)
                    .ifPresentOrElse(
                            this::open,
                            () -> refuse(title, messages.say("framework.title.refused", TypedText.LONGEST_TITLE)));
        })));
    }

    private void offer(Optional<String> chosen) {
        measures.removeAll();
        ticks = PackTicks.of(messages, packs, chosen);
        if (!ticks.isEmpty()) {
            measures.add(
                    new H2(messages.say("new-framework.measures")),
                    new Paragraph(messages.say("new-framework.measures.why")));
            ticks.entries().forEach(measures::add);
        }
    }

    private void open(FrameworkId id) {
        UI.getCurrent().navigate(CriteriaNavigation.framework(id));
    }
}
