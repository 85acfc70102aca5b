/** Reads bidders' documents safely: pages, text and quotes of PDFs; the only user of PDFBox. */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
