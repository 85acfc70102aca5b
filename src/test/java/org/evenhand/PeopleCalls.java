package org.evenhand;

import static org.evenhand.ServiceCalls.ADMINISTRATOR;
import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.NORTHSHIRE;
import static org.evenhand.ServiceCalls.SIGNED_IN;
import static org.evenhand.ServiceCalls.auditor;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.failing;
import static org.evenhand.ServiceCalls.nothing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.InvitedToNorthshire;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.Invitation.State;
import org.evenhand.people.registering.AskedInvitations;
import org.evenhand.people.registering.RegisteredHere;
import org.evenhand.people.registering.Registration;
import org.evenhand.people.roles.ClosingAccounts;
import org.evenhand.people.roles.ConfirmingInvitations;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.people.roles.Inviting;
import org.evenhand.people.roles.LookingUpPeople;
import org.evenhand.people.roles.OpeningOrganisations;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.TakingUpInvitations;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

/** Calls on people in their organisations: who they are, what they may do, and how they come and go. */
final class PeopleCalls {

    private static final Set<String> LOOKS_AFTER_PEOPLE = Set.of("administrator", "commissioner");

    private PeopleCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "ClosingAccounts.remove",
                        ADMINISTRATOR,
                        beans -> beans.getBean(ClosingAccounts.class).remove(auditor(beans), NORTHSHIRE, "Has left")),
                call("EditingProfile.find", SIGNED_IN, beans -> profile(beans).find(NORTHSHIRE)),
                call(
                        "EditingProfile.mayEdit",
                        SIGNED_IN,
                        beans -> profile(beans).mayEdit(NORTHSHIRE)),
                call(
                        "EditingProfile.change",
                        ADMINISTRATOR,
                        beans -> profile(beans).change(NORTHSHIRE, Organisation.ProfileField.AREA, "", "Northshire")),
                call(
                        "EditingProfile.accreditations",
                        Set.of("administrator", "commissioner", "auditor"),
                        beans -> profile(beans).accreditations(NORTHSHIRE)),
                call(
                        "EditingProfile.add",
                        ADMINISTRATOR,
                        beans -> profile(beans).add(NORTHSHIRE, "Living Wage", "Certificate 7", Optional.empty())),
                call(
                        "EditingProfile.remove",
                        ADMINISTRATOR,
                        beans -> nothing(() -> profile(beans)
                                .remove(
                                        NORTHSHIRE,
                                        new EditingProfile.Accreditation("none", "None", "None", Optional.empty())))),
                call("GivingRoles.give", ADMINISTRATOR, beans -> give(beans, auditor(beans), Role.COMMISSIONER)),
                call(
                        "GivingRoles.confirm",
                        LOOKS_AFTER_PEOPLE,
                        beans -> beans.getBean(GivingRoles.class).confirm(auditors(beans))),
                call(
                        "GivingRoles.decline",
                        LOOKS_AFTER_PEOPLE,
                        beans -> beans.getBean(GivingRoles.class).decline(auditors(beans))),
                call(
                        "GivingRoles.end",
                        ADMINISTRATOR,
                        beans -> beans.getBean(GivingRoles.class).end(auditors(beans), "Has left")),
                call(
                        "ConfirmingInvitations.waiting",
                        LOOKS_AFTER_PEOPLE,
                        beans -> beans.getBean(ConfirmingInvitations.class).waiting(NORTHSHIRE)),
                call(
                        "ConfirmingInvitations.confirm",
                        LOOKS_AFTER_PEOPLE,
                        beans -> beans.getBean(ConfirmingInvitations.class)
                                .confirm(InvitedToNorthshire.as(beans, State.AWAITS_SECOND), Locale.UK)),
                call(
                        "ConfirmingInvitations.decline",
                        LOOKS_AFTER_PEOPLE,
                        beans -> beans.getBean(ConfirmingInvitations.class)
                                .decline(InvitedToNorthshire.as(beans, State.AWAITS_SECOND))),
                call("Inviting.invite", ADMINISTRATOR, PeopleCalls::invite),
                call(
                        "Inviting.open",
                        ADMINISTRATOR,
                        beans -> beans.getBean(Inviting.class).open(NORTHSHIRE)),
                call(
                        "Inviting.withdraw",
                        ADMINISTRATOR,
                        beans -> beans.getBean(Inviting.class).withdraw(InvitedToNorthshire.as(beans, State.OPEN))),
                call(
                        "TakingUpInvitations.offer",
                        EVERYBODY,
                        beans -> takingUp(beans).offer("made-up")),
                failing(
                        "TakingUpInvitations.accept",
                        EVERYBODY,
                        IllegalTransactionStateException.class,
                        beans -> takingUp(beans).accept("made-up", "Somebody", "a password nobody guesses")),
                call(
                        "TakingUpInvitations.acceptAsSelf",
                        SIGNED_IN,
                        beans -> takingUp(beans).acceptAsSelf("made-up")),
                call("AskedInvitations.of", ADMINISTRATOR, beans -> {
                    RegisteredHere.in(beans, Registration.State.INVITATION_ASKED);
                    return asked(beans).of(NORTHSHIRE);
                }),
                call(
                        "AskedInvitations.invited",
                        ADMINISTRATOR,
                        beans -> asked(beans)
                                .invited(NORTHSHIRE, RegisteredHere.in(beans, Registration.State.INVITATION_ASKED))),
                call(
                        "AskedInvitations.decline",
                        ADMINISTRATOR,
                        beans -> asked(beans)
                                .decline(NORTHSHIRE, RegisteredHere.in(beans, Registration.State.INVITATION_ASKED))),
                call(
                        "LookingUpPeople.in",
                        LOOKS_AFTER_PEOPLE,
                        beans -> lookingUp(beans).in(NORTHSHIRE)),
                call(
                        "LookingUpPeople.find",
                        LOOKS_AFTER_PEOPLE,
                        beans -> lookingUp(beans).find(NORTHSHIRE, auditor(beans))),
                call(
                        "LookingUpPeople.waiting",
                        LOOKS_AFTER_PEOPLE,
                        beans -> lookingUp(beans).waiting(NORTHSHIRE)),
                call(
                        "LookingUpPeople.tenders",
                        LOOKS_AFTER_PEOPLE,
                        beans -> lookingUp(beans).tenders(NORTHSHIRE)),
                call(
                        "OpeningOrganisations.open",
                        ADMINISTRATOR,
                        beans -> beans.getBean(OpeningOrganisations.class)
                                .open(
                                        new OpeningOrganisations.Wish(
                                                "Elsewhere", true, false, "Ann Other", "ann@example.org"),
                                        Locale.UK)),
                call(
                        "OpeningOrganisations.all",
                        ADMINISTRATOR,
                        beans -> beans.getBean(OpeningOrganisations.class).all()),
                call(
                        "OpeningOrganisations.administered",
                        ADMINISTRATOR,
                        beans -> beans.getBean(OpeningOrganisations.class).administered()));
    }

    private static Object give(ApplicationContext beans, AccountId to, Role role) {
        return beans.getBean(GivingRoles.class)
                .give(to, new GivingRoles.Wish(role, NORTHSHIRE, Optional.empty(), false, "Needed", Locale.UK));
    }

    private static Object invite(ApplicationContext beans) {
        return beans.getBean(Inviting.class)
                .invite(
                        new Inviting.Wish(
                                "ann@example.org", "Ann Other", Role.COMMISSIONER, NORTHSHIRE, Optional.empty(), false),
                        Locale.UK);
    }

    private static Grant.Id auditors(ApplicationContext beans) {
        return SignedInAs.grantOf(beans, auditor(beans));
    }

    private static TakingUpInvitations takingUp(ApplicationContext beans) {
        return beans.getBean(TakingUpInvitations.class);
    }

    private static EditingProfile profile(ApplicationContext beans) {
        return beans.getBean(EditingProfile.class);
    }

    private static AskedInvitations asked(ApplicationContext beans) {
        return beans.getBean(AskedInvitations.class);
    }

    private static LookingUpPeople lookingUp(ApplicationContext beans) {
        return beans.getBean(LookingUpPeople.class);
    }
}
