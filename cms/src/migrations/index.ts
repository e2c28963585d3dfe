import * as migration_20261121_100828_initial from './20261121_100828_initial.ts';
import * as migration_20261128_003843_knowledge from './20261128_003843_knowledge.ts';
import * as migration_20261128_100645_buyers_words from './20261128_100645_buyers_words.ts';

export const migrations = [
  {
    up: migration_20261121_100828_initial.up,
    down: migration_20261121_100828_initial.down,
    name: '20261121_100828_initial',
  },
  {
    up: migration_20261128_003843_knowledge.up,
    down: migration_20261128_003843_knowledge.down,
    name: '20261128_003843_knowledge',
  },
  {
    up: migration_20261128_100645_buyers_words.up,
    down: migration_20261128_100645_buyers_words.down,
    name: '20261128_100645_buyers_words'
  },
];
