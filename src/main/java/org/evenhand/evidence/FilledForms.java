package org.evenhand.evidence;

import jakarta.annotation.security.RolesAllowed;
import org.evenhand.documents.DocumentReader;
import org.evenhand.documents.FilledForm;
import org.evenhand.evidence.reading.DocumentProcess;
import org.evenhand.shared.Roles;
import org.springframework.stereotype.Service;

/** Reads forms that were filled in elsewhere, in a process of its own. A form is read and not kept. */
@Service
@RolesAllowed(Roles.PROVIDER)
public class FilledForms {

    private final DocumentProcess process;

    FilledForms(DocumentProcess process) {
        this.process = process;
    }

    /** What stands in the fields of a form. */
    public FilledForm read(byte[] file) {
        if (file.length == 0) {
            return new FilledForm.Unreadable(FilledForm.Cause.EMPTY);
        }
        // One that is too large is not even handed on.
        return file.length > DocumentReader.LARGEST
                ? new FilledForm.Unreadable(FilledForm.Cause.TOO_LARGE)
                : process.form(file);
    }
}
