/** Pages on which an organisation keeps its documents. */
@NullMarked
@NamedInterface("ui")
package org.evenhand.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
