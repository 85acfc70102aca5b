package org.evenhand.criteria.versions;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.answers.SheetVersion;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkWriting;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Earlier versions of frameworks, for commissioners of the organisation that owns them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.COMMISSIONER)
public class ComparingFrameworks {

    private final FrameworkRows rows;
    private final FrameworkWriting acts;

    ComparingFrameworks(FrameworkRows rows, FrameworkWriting acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** Every version that can be shown, the newest first. */
    public List<SheetVersion> versions(FrameworkId id) {
        acts.reading(id);
        return rows.answers().versions(id.value());
    }

    /** The framework as it stood in a version; empty where that version is not kept. */
    public Optional<Framework> version(FrameworkId id, long version) {
        acts.reading(id);
        return rows.at(id, version);
    }
}
