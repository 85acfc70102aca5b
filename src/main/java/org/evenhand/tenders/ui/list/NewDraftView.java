package org.evenhand.tenders.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.ui.DraftNavigation;
import org.springframework.security.access.AccessDeniedException;

/** Starts a tender with a copy of one of the organisation’s frameworks. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = DraftNavigation.NEW_DRAFT, layout = Shell.class)
class NewDraftView extends FormPage implements BeforeEnterObserver {

    private final transient DraftingTenders drafting;
    private final transient DraftingFrameworks frameworks;
    private final transient CurrentPerson current;

    NewDraftView(DraftingTenders drafting, DraftingFrameworks frameworks, CurrentPerson current) {
        this.drafting = drafting;
        this.frameworks = frameworks;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (drafting.leading().isEmpty()) {
            throw new AccessDeniedException(DraftNavigation.NEW_DRAFT);
        }
        begin(messages.say("new-draft.heading"));
        beside(new SideFacts()
                .part(
                        messages.say("new-draft.then"),
                        messages.say("new-draft.then.chapters"),
                        messages.say("new-draft.then.buyers"),
                        messages.say("new-draft.then.publish")));
        List<Framework> mine = frameworks.mine();
        if (mine.isEmpty()) {
            add(
                    new Paragraph(messages.say("new-draft.no-framework")),
                    new Paragraph(new Anchor("frameworks/new", messages.say("new-draft.framework.start"))));
            return;
        }
        TextFormField title =
                ask(new TextFormField(messages.say("new-draft.title")).hint(messages.say("new-draft.title.hint")));
        SelectFormField<String> criteria = ask(new SelectFormField<>(
                        messages.say("new-draft.framework"),
                        mine.stream().map(this::option).toList())
                .hint(messages.say("new-draft.framework.hint")));
        add(buttons(new ActionButton(messages.say("new-draft.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            chosen(mine, criteria)
                    .ifPresentOrElse(
                            framework -> start(title, framework),
                            () -> refuse(criteria, messages.say("new-draft.framework.refused")));
        })));
    }

    private ChoiceFormField.Option<String> option(Framework framework) {
        return ChoiceFormField.Option.of(
                framework.id().value(),
                messages.say("new-draft.framework.of", framework.title(), current.nameOf(framework.organisation())));
    }

    private static Optional<Framework> chosen(List<Framework> mine, SelectFormField<String> criteria) {
        return criteria.value()
                .flatMap(id ->
                        mine.stream().filter(one -> one.id().value().equals(id)).findFirst());
    }

    /** Whoever owns the criteria leads the tender. */
    private void start(TextFormField title, Framework framework) {
        drafting.start(framework.organisation(), title.value(), framework.id())
                .ifPresentOrElse(
                        id -> UI.getCurrent().navigate(DraftNavigation.draft(id)),
                        () -> refuse(title, messages.say("draft.refused.title", TenderFields.TITLE.longest())));
    }
}
