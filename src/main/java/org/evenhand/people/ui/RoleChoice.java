package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FormField;
import org.evenhand.design.Messages;
import org.evenhand.design.SelectFormField;
import org.evenhand.people.Organisation;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/** Choice of a role, of its tender, and whether it is with lived experience. */
final class RoleChoice extends Div {

    private final ChoiceFormField<Role> role;
    private final SelectFormField<TenderId> tender;
    private final CheckboxFormField lived;

    RoleChoice(
            Messages messages, Organisation organisation, List<TenderDirectory.Listed> tenders, boolean administrator) {
        List<ChoiceFormField.Option<Role>> roles = new ArrayList<>();
        for (Role one : Role.values()) {
            if (administrator ? organisation.hasPlaceFor(one) : one == Role.EVALUATOR) {
                roles.add(new ChoiceFormField.Option<>(
                        one,
                        messages.say("role." + one.word()),
                        Optional.of(messages.say("role." + one.word() + ".hint"))));
            }
        }
        role = new ChoiceFormField<>(messages.say("role-choice.role"), roles);
        if (roles.size() == 1) {
            role.set(Optional.of(roles.getFirst().value()));
        }
        tender = new SelectFormField<>(
                messages.say("role-choice.tender"),
                tenders.stream()
                        .map(one -> new ChoiceFormField.Option<>(one.id(), one.title(), Optional.empty()))
                        .toList());
        tender.hint(messages.say("role-choice.tender.hint"));
        tender.optional();
        lived = new CheckboxFormField(messages.say("role-choice.lived")).hint(messages.say("role-choice.lived.hint"));
        add(role);
        if (organisation.buys()) {
            add(tender, lived);
        }
    }

    Optional<Role> role() {
        return role.value();
    }

    Optional<TenderId> tender() {
        return tender.value();
    }

    boolean livedExperience() {
        return lived.value();
    }

    FormField<?> roleEntry() {
        return role;
    }

    FormField<?> tenderEntry() {
        return tender;
    }
}
