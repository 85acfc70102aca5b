/**
 * Answers that people give field by field: read by a catalogue of fields, kept only where they still are what the writer
 * saw, and told to the record by a policy. Each module has tables and a catalogue of its own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Answers",
        allowedDependencies = {"shared", "shared :: *", "record"})
package org.evenhand.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
