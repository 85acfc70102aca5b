package org.evenhand.people.accounts;

import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.OrganisationId;

/** Kinds of audit event for accounts, roles and organisations. */
public enum PeopleAuditEvent implements AuditEvent.Kind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    IDENTITY_LINKED,
    INVITED,
    INVITATION_PROPOSED,
    INVITATION_CONFIRMED,
    INVITATION_DECLINED,
    INVITATION_ACCEPTED,
    INVITATION_WITHDRAWN,
    ROLE_GIVEN,
    ROLE_PROPOSED,
    ROLE_CONFIRMED,
    ROLE_DECLINED,
    ROLE_ENDED,
    ROLE_WITHDRAWN,
    PASSWORD_CHANGED,
    PASSWORD_RESET_ASKED,
    PASSWORD_RESET_LINK_MADE,
    PASSWORD_RESET_LINK_WITHDRAWN,
    CODES_SET_UP,
    CODES_REMOVED,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_MADE,
    ORGANISATION_MADE,
    ORGANISATION_CHANGED,
    REGISTRATION_ACCEPTED,
    REGISTRATION_REFUSED,
    INVITATION_ASKED,
    INVITATION_NOT_GIVEN,
    ACCREDITATION_ADDED,
    ACCREDITATION_REMOVED,
    ACCOUNT_CHANGED,
    ACCOUNT_CLOSED,
    FIRST_ADMINISTRATOR_MADE;

    @Override
    public String code() {
        return "people." + Constants.word(this);
    }

    /** The subject of an act on an account. */
    public static AuditEvent.Subject account(AccountId id) {
        return new AuditEvent.Subject("account", id.value(), java.util.Optional.empty());
    }

    /** The subject of an act on an organisation. */
    public static AuditEvent.Subject organisation(OrganisationId id) {
        return new AuditEvent.Subject("organisation", id.value(), java.util.Optional.empty());
    }

    /** The subject of an act on an invitation. */
    public static AuditEvent.Subject invitation(String id) {
        return new AuditEvent.Subject("invitation", id, java.util.Optional.empty());
    }

    /** The subject of an act on a registration. */
    public static AuditEvent.Subject registration(String id) {
        return new AuditEvent.Subject("registration", id, java.util.Optional.empty());
    }
}
