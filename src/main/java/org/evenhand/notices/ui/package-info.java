/** Public pages of published tenders, and the pieces of which a preview of one is made. */
@NullMarked
@NamedInterface("ui")
package org.evenhand.notices.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
