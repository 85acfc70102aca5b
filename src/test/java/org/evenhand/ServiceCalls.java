package org.evenhand;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.audit.Place;
import org.evenhand.audit.ReadingTheRecord;
import org.evenhand.audit.RecordCsv;
import org.evenhand.audit.RecordFilter;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PackMeasure;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.RulePacks;
import org.evenhand.folders.PackId;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.evenhand.letters.Undelivered;
import org.evenhand.people.AccountId;
import org.evenhand.people.ClosingAccounts;
import org.evenhand.people.DemoAccounts;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.FirstSetUp;
import org.evenhand.people.GivingRoles;
import org.evenhand.people.Grant;
import org.evenhand.people.Inviting;
import org.evenhand.people.LookingUpPeople;
import org.evenhand.people.OpeningOrganisations;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.OwnAccount;
import org.evenhand.people.ProfileField;
import org.evenhand.people.ResettingPasswords;
import org.evenhand.people.Role;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.WayInElsewhere;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssessingOurselves;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.InventedAssessments;
import org.evenhand.planning.InventedCases;
import org.evenhand.planning.PreparingCases;
import org.evenhand.samples.Sample;
import org.evenhand.samples.SampleScores;
import org.evenhand.samples.SampleTenders;
import org.evenhand.scoring.CriterionId;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationContext;

/**
 * Every method of a service that others may call, one call of it on things of Northshire Council, and for whom that call
 * is let through. The rest get nothing, not even an answer that is a refusal.
 */
final class ServiceCalls {

    /** A call; what it gives back does not matter here. */
    interface Call {
        Object on(ApplicationContext beans) throws Exception;
    }

    /** A call and who may make it. */
    record Expected(Set<String> allowed, Call call) {}

    private static final Set<String> EVERYBODY = Pages.EVERYBODY;
    private static final Set<String> SIGNED_IN = Pages.SIGNED_IN;
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");
    private static final Set<String> LOOKS_AFTER_PEOPLE = Set.of("administrator", "commissioner");
    private static final Set<String> SEES_SCORES = Set.of("commissioner", "auditor");

    private static final Set<String> COMMISSIONER = Set.of("commissioner");
    private static final Set<String> DRAFTS = Set.of("commissioner", "joint.commissioner");
    private static final FrameworkId FRAMEWORK = new FrameworkId("shared-lives-example");
    private static final PartId HOURS = new PartId("hours");

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String SHARED_LIVES = "shared-lives-rigid";

    static final Map<String, Expected> ALL = new TreeMap<>(Map.ofEntries(
            call(
                    "ReadingTheRecord.page",
                    Set.of("auditor"),
                    beans -> beans.getBean(ReadingTheRecord.class).page(RecordFilter.ALL, Place.START)),
            call(
                    "ReadingTheRecord.timeline",
                    Set.of("auditor"),
                    beans -> beans.getBean(ReadingTheRecord.class).timeline(new TenderId(SHARED_LIVES), Place.START)),
            call(
                    "ReadingTheRecord.kinds",
                    Set.of("auditor"),
                    beans -> beans.getBean(ReadingTheRecord.class).kinds()),
            call("ReadingTheRecord.export", Set.of("auditor"), ServiceCalls::export),
            call(
                    "PostingMail.canSend",
                    EVERYBODY,
                    beans -> beans.getBean(Outbox.class).canSend()),
            call("PostingMail.post", EVERYBODY, ServiceCalls::post),
            call(
                    "UndeliveredMail.failed",
                    ADMINISTRATOR,
                    beans -> beans.getBean(Undelivered.class).failed()),
            call("AssessingOurselves.find", SIGNED_IN, beans -> assessing(beans).find(NORTHSHIRE)),
            call(
                    "AssessingOurselves.mayAnswer",
                    SIGNED_IN,
                    beans -> assessing(beans).mayAnswer(NORTHSHIRE)),
            call(
                    "AssessingOurselves.answers",
                    Set.of("commissioner", "auditor"),
                    beans -> assessing(beans).answers(NORTHSHIRE)),
            call(
                    "AssessingOurselves.copies",
                    Set.of("commissioner", "auditor"),
                    beans -> assessing(beans).copies(NORTHSHIRE)),
            call(
                    "AssessingOurselves.answer",
                    Set.of("commissioner"),
                    beans -> assessing(beans)
                            .answer(
                                    NORTHSHIRE,
                                    new Answers.Question(AssetAction.LIVING_MAP, ActionField.WHO),
                                    "",
                                    "Ann Other")),
            call(
                    "AssessingOurselves.keep",
                    Set.of("commissioner"),
                    beans -> assessing(beans).keep(NORTHSHIRE, "Yearly review")),
            call(
                    "InventedAssessments.make",
                    EVERYBODY,
                    beans -> nothing(
                            () -> beans.getBean(InventedAssessments.class).make(NORTHSHIRE, List.of()))),
            call("PreparingCases.find", SIGNED_IN, beans -> preparing(beans).find(NORTHSHIRE)),
            call("PreparingCases.mayWrite", SIGNED_IN, beans -> preparing(beans).mayWrite(NORTHSHIRE)),
            call(
                    "PreparingCases.cases",
                    Set.of("commissioner", "auditor"),
                    beans -> preparing(beans).cases(NORTHSHIRE)),
            call(
                    "PreparingCases.begin",
                    Set.of("commissioner"),
                    beans -> preparing(beans).begin(NORTHSHIRE, "A case")),
            call(
                    "PreparingCases.change",
                    Set.of("commissioner"),
                    beans -> preparing(beans)
                            .change(
                                    NORTHSHIRE,
                                    new CaseId("shared-lives"),
                                    new BusinessCase.Slot(CaseItem.PEOPLE, CasePart.LIKELY),
                                    "10",
                                    "11")),
            call(
                    "InventedCases.make",
                    EVERYBODY,
                    beans -> nothing(() -> beans.getBean(InventedCases.class).make(NORTHSHIRE, "Ceri", List.of()))),
            call(
                    "ClosingAccounts.remove",
                    ADMINISTRATOR,
                    beans -> beans.getBean(ClosingAccounts.class).remove(auditor(beans), NORTHSHIRE, "Has left")),
            call(
                    "DemoAccounts.make",
                    EVERYBODY,
                    beans -> nothing(() -> beans.getBean(DemoAccounts.class).make(List.of(), List.of()))),
            call(
                    "DemoAccounts.known",
                    EVERYBODY,
                    beans -> beans.getBean(DemoAccounts.class).known()),
            call("EditingProfile.find", SIGNED_IN, beans -> profile(beans).find(NORTHSHIRE)),
            call("EditingProfile.mayEdit", SIGNED_IN, beans -> profile(beans).mayEdit(NORTHSHIRE)),
            call(
                    "EditingProfile.change",
                    ADMINISTRATOR,
                    beans -> profile(beans).change(NORTHSHIRE, ProfileField.AREA, "", "Northshire")),
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
            call(
                    "FirstSetUp.isOpen",
                    EVERYBODY,
                    beans -> beans.getBean(FirstSetUp.class).isOpen()),
            call("FirstSetUp.begin", EVERYBODY, ServiceCalls::begin),
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
            call("Inviting.invite", ADMINISTRATOR, ServiceCalls::invite),
            call(
                    "Inviting.open",
                    ADMINISTRATOR,
                    beans -> beans.getBean(Inviting.class).open(NORTHSHIRE)),
            call(
                    "Inviting.withdraw",
                    ADMINISTRATOR,
                    beans -> beans.getBean(Inviting.class).withdraw("made-up")),
            call(
                    "Inviting.offer",
                    EVERYBODY,
                    beans -> beans.getBean(Inviting.class).offer("made-up")),
            call(
                    "Inviting.accept",
                    EVERYBODY,
                    beans -> beans.getBean(Inviting.class).accept("made-up", "Somebody", "a password nobody guesses")),
            call(
                    "Inviting.acceptAsSelf",
                    SIGNED_IN,
                    beans -> beans.getBean(Inviting.class).acceptAsSelf("made-up")),
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
                    beans -> beans.getBean(OpeningOrganisations.class).administered()),
            call("OwnAccount.mine", SIGNED_IN, beans -> own(beans).mine()),
            call("OwnAccount.rename", SIGNED_IN, beans -> own(beans).rename("Another Name")),
            call("OwnAccount.changePassword", SIGNED_IN, beans -> own(beans).changePassword("wrong", "wrong too")),
            call("OwnAccount.newKey", SIGNED_IN, beans -> own(beans).newKey()),
            call(
                    "OwnAccount.setUpCodes",
                    SIGNED_IN,
                    beans -> own(beans).setUpCodes(new OwnAccount.NewKey("", "", ""), "000000", "wrong")),
            call("OwnAccount.removeCodes", SIGNED_IN, beans -> own(beans).removeCodes("wrong")),
            call("OwnAccount.newRecoveryCodes", SIGNED_IN, beans -> own(beans).newRecoveryCodes("wrong")),
            call(
                    "ResettingPasswords.canSend",
                    EVERYBODY,
                    beans -> resetting(beans).canSend()),
            call(
                    "ResettingPasswords.ask",
                    EVERYBODY,
                    beans -> nothing(() -> resetting(beans).ask("nobody@example.org", Locale.UK))),
            call(
                    "ResettingPasswords.makeFor",
                    ADMINISTRATOR,
                    beans -> resetting(beans).makeFor(auditor(beans), NORTHSHIRE, Locale.UK)),
            call(
                    "ResettingPasswords.isGood",
                    EVERYBODY,
                    beans -> resetting(beans).isGood("made-up")),
            call(
                    "ResettingPasswords.use",
                    EVERYBODY,
                    beans -> resetting(beans).use("made-up", "a password nobody guesses")),
            call(
                    "SampleScores.compare",
                    SEES_SCORES,
                    beans -> beans.getBean(SampleScores.class).compare(sample(beans))),
            call(
                    "DraftingFrameworks.organisations",
                    DRAFTS,
                    beans -> drafting(beans).organisations()),
            call("DraftingFrameworks.mine", DRAFTS, beans -> drafting(beans).mine()),
            call("DraftingFrameworks.find", DRAFTS, beans -> drafting(beans).find(FRAMEWORK)),
            call(
                    "DraftingFrameworks.start",
                    COMMISSIONER,
                    beans -> drafting(beans).start(NORTHSHIRE, "Meals", List.of())),
            call(
                    "DraftingFrameworks.answer",
                    COMMISSIONER,
                    beans -> drafting(beans).answer(FRAMEWORK, HOURS, "weight", "20", "30")),
            call(
                    "DraftingFrameworks.addMeasure",
                    COMMISSIONER,
                    beans -> drafting(beans)
                            .addMeasure(
                                    FRAMEWORK,
                                    new PackMeasure(new PackId("fair-work-in-care"), new CriterionId("none")))),
            call(
                    "DraftingFrameworks.addOwn",
                    COMMISSIONER,
                    beans -> drafting(beans).addOwn(FRAMEWORK, CriterionKind.JUDGED, Optional.empty())),
            call(
                    "DraftingFrameworks.addSection",
                    COMMISSIONER,
                    beans -> drafting(beans).addSection(FRAMEWORK, "Place")),
            call(
                    "DraftingFrameworks.move",
                    COMMISSIONER,
                    beans -> nothing(() -> drafting(beans).move(FRAMEWORK, HOURS, true))),
            call(
                    "DraftingFrameworks.duplicate",
                    COMMISSIONER,
                    beans -> drafting(beans).duplicate(FRAMEWORK, HOURS)),
            call(
                    "DraftingFrameworks.remove",
                    COMMISSIONER,
                    beans -> nothing(() -> drafting(beans).remove(FRAMEWORK, HOURS))),
            call(
                    "DraftingFrameworks.putBack",
                    COMMISSIONER,
                    beans -> nothing(() -> drafting(beans).putBack(FRAMEWORK, HOURS))),
            call("RulePacks.all", EVERYBODY, beans -> packs(beans).all()),
            call("RulePacks.pack", EVERYBODY, beans -> packs(beans).pack(new PackId("fair-work-in-care"))),
            call("RulePacks.inForce", EVERYBODY, beans -> packs(beans).inForce(LocalDate.of(2026, 9, 1))),
            call(
                    "WayInElsewhere.toSignIn",
                    EVERYBODY,
                    beans -> beans.getBean(WayInElsewhere.class).toSignIn()),
            call(
                    "WayInElsewhere.toAccept",
                    EVERYBODY,
                    beans -> beans.getBean(WayInElsewhere.class).toAccept("made-up")),
            call(
                    "SampleScores.maySee",
                    EVERYBODY,
                    beans -> beans.getBean(SampleScores.class).maySee(sample(beans))),
            call(
                    "SampleScores.see",
                    SEES_SCORES,
                    beans -> beans.getBean(SampleScores.class).see(SHARED_LIVES)),
            call("SampleTenders.all", EVERYBODY, beans -> samples(beans).all()),
            call("SampleTenders.scored", EVERYBODY, beans -> samples(beans).scored()),
            call("SampleTenders.find", EVERYBODY, beans -> samples(beans).find(SHARED_LIVES)),
            call("SampleTenders.pairs", EVERYBODY, beans -> samples(beans).pairs())));

    private ServiceCalls() {}

    private static Map.Entry<String, Expected> call(String method, Set<String> allowed, Call call) {
        return Map.entry(method, new Expected(allowed, call));
    }

    private static Object nothing(Runnable call) {
        call.run();
        return "";
    }

    private static Object export(ApplicationContext beans) throws Exception {
        beans.getBean(ReadingTheRecord.class)
                .export(
                        RecordFilter.ALL,
                        new RecordCsv.InWords(List.of(), act -> act),
                        OutputStream.nullOutputStream());
        return "";
    }

    private static Object post(ApplicationContext beans) {
        Letter letter = new Letter(new EmailAddress("ann@example.org"), "Subject", "Text", Locale.UK);
        return nothing(() -> beans.getBean(Outbox.class).post(letter));
    }

    private static Object begin(ApplicationContext beans) {
        return beans.getBean(FirstSetUp.class)
                .begin(
                        new FirstSetUp.Answers("0", "Elsewhere", "Ann Other", "ann@example.org", "not a password"),
                        "127.0.0.1");
    }

    private static Object give(ApplicationContext beans, AccountId to, Role role) {
        return beans.getBean(GivingRoles.class)
                .give(to, new GivingRoles.Wish(role, NORTHSHIRE, Optional.empty(), false, "Needed"));
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

    private static AccountId auditor(ApplicationContext beans) {
        return SignedInAs.account(beans, "auditor");
    }

    private static AssessingOurselves assessing(ApplicationContext beans) {
        return beans.getBean(AssessingOurselves.class);
    }

    private static PreparingCases preparing(ApplicationContext beans) {
        return beans.getBean(PreparingCases.class);
    }

    private static EditingProfile profile(ApplicationContext beans) {
        return beans.getBean(EditingProfile.class);
    }

    private static LookingUpPeople lookingUp(ApplicationContext beans) {
        return beans.getBean(LookingUpPeople.class);
    }

    private static OwnAccount own(ApplicationContext beans) {
        return beans.getBean(OwnAccount.class);
    }

    private static ResettingPasswords resetting(ApplicationContext beans) {
        return beans.getBean(ResettingPasswords.class);
    }

    private static DraftingFrameworks drafting(ApplicationContext beans) {
        return beans.getBean(DraftingFrameworks.class);
    }

    private static RulePacks packs(ApplicationContext beans) {
        return beans.getBean(RulePacks.class);
    }

    private static SampleTenders samples(ApplicationContext beans) {
        return beans.getBean(SampleTenders.class);
    }

    private static Sample.Scored sample(ApplicationContext beans) {
        return samples(beans).find(SHARED_LIVES).orElseThrow();
    }
}
