/** Published tenders, their versions and who follows them. */
@NullMarked
package org.evenhand.tenders.notices;

import org.jspecify.annotations.NullMarked;
