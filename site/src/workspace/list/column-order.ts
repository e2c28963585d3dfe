type Direction = 'asc' | 'desc'

interface ColumnOrder {
  /** How the list is ordered by this column now; undefined when it is ordered by another. */
  readonly direction: Direction | undefined
  readonly onOrder: () => void
}

/**
 * A column that orders the list: the first click chooses `first`, the next one `second`, which is the other way round.
 * @param firstDirection which way `first` goes.
 */
export function columnOrder<Order extends string>(
  present: Order,
  [first, second]: readonly [first: Order, second: Order],
  onChange: (order: Order) => void,
  firstDirection: Direction = 'desc',
): ColumnOrder {
  const opposite = firstDirection === 'asc' ? 'desc' : 'asc'
  return {
    direction: present === first ? firstDirection : present === second ? opposite : undefined,
    onOrder: () => onChange(present === first ? second : first),
  }
}
