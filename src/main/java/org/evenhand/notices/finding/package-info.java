/** Search over published tenders: what somebody looks for, and what of a tender can be looked for. */
@NullMarked
package org.evenhand.notices.finding;

import org.jspecify.annotations.NullMarked;
