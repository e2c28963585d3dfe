-- One place for what the house aims at. There were two: of the key figures and of the benchmark line, whose “win rate” is
-- won of decided deals, the closing rate of the key figures. Where both were set, the key figure's stays.
INSERT INTO setting (code, value, updated_at)
SELECT 'targets',
       jsonb_strip_nulls(
         jsonb_build_object(
           'closing_rate', house.value -> 'win_rate',
           'response_hours', house.value -> 'response_hours',
           'cycle_days', house.value -> 'cycle_days',
           'discount_percent', house.value -> 'discount_percent'
         )
       ) || COALESCE(figures.value, '{}'),
       now()
FROM (SELECT value FROM setting WHERE code = 'house_targets') house
FULL JOIN (SELECT value FROM setting WHERE code = 'key_figure_targets') figures ON true
ON CONFLICT (code) DO NOTHING;

DELETE FROM setting WHERE code IN ('house_targets', 'key_figure_targets');
