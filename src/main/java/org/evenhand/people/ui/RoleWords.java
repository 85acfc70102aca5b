package org.evenhand.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.people.TenderDirectory;
import org.evenhand.people.accounts.Grant;
import org.evenhand.shared.Role;

/** Roles in words. */
public record RoleWords(Messages words) {

    /** A role by itself. */
    public String said(Role role, boolean livedExperience) {
        return words.say(livedExperience ? "role.evaluator-lived" : "role." + role.word());
    }

    /** Every role with what it may do. */
    public Component each() {
        DescriptionList each = new DescriptionList();
        each.addClassName("people-roles");
        for (Role role : Role.values()) {
            each.add(
                    new DescriptionList.Term(words.opening(said(role, false))),
                    new DescriptionList.Description(words.say("role." + role.word() + ".hint")));
        }
        return each;
    }

    /** A role with what it is for: a tender, or the whole organisation. */
    String said(Grant grant, List<TenderDirectory.Listed> tenders) {
        String what = grant.tender()
                .map(id -> tenders.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(TenderDirectory.Listed::title)
                        .orElse(id.value()))
                .orElse(words.say("role.whole-organisation"));
        return words.say("role.for", said(grant.role(), grant.livedExperience()), what);
    }
}
