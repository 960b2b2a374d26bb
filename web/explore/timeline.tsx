import { scaleLinear, scaleUtc } from 'd3-scale'
import { type PointerEvent, useRef, useState } from 'react'
import type { TimelineAnswer } from '../api.ts'
import { useWidth } from '../shared/width.ts'
import { type Filter, without } from './filter.ts'

const barsHeight = 64
const lane = 9
const lanes = 4
const margin = { left: 40, right: 8, top: 8, axis: 20 }

/** Incidents over time. Windows wider than a bar are lines above the axis, so that "in 2013" never looks like a day. */
export function Timeline(props: { timeline: TimelineAnswer; filter: Filter; change: (next: Filter) => void; undated: number }) {
  const { timeline, filter, change, undated } = props
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 600)
  const [drag, setDrag] = useState<readonly [number, number] | null>(null)
  const height = margin.top + barsHeight + margin.axis
  // A week's bar may start before the first day on record.
  const from = day(timeline.bins[0]?.start ?? timeline.from)
  const to = day(timeline.bins.at(-1)?.end ?? timeline.to, 1)
  const x = scaleUtc([from, to], [margin.left, width - margin.right])
  const most = Math.max(1, ...timeline.bins.map((bin) => bin.incidents))
  const y = scaleLinear([0, most], [margin.top + barsHeight, margin.top]).nice(3)
  const placed = placeWindows(timeline.windows, (at) => x(at))
  const drawnLanes = Math.min(lanes, Math.max(0, ...placed.map((one) => one.lane + 1)))
  const total = height + drawnLanes * lane + (drawnLanes > 0 ? 6 : 0)
  const select = (a: number, b: number) => {
    const [left, right] = a < b ? [a, b] : [b, a]
    if (right - left < 4) return
    change({ ...without(filter, 'time'), from: iso(x.invert(left)), to: iso(x.invert(right)) })
  }
  const at = (event: PointerEvent<SVGSVGElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const chosen = filter.from || filter.to ? [x(day(filter.from ?? timeline.from)), x(day(filter.to ?? timeline.to, 1))] : null
  const brush = drag ?? (chosen as readonly [number, number] | null)
  return (
    <div className="timeline" ref={frame}>
      {timeline.from !== null && (
        <svg
          width={width}
          height={total}
          role="img"
          aria-label={`Timeline: ${timeline.bins.reduce((sum, bin) => sum + bin.incidents, 0)} incidents by ${timeline.unit}, ${timeline.from} to ${timeline.to}. Use the two date fields to choose.`}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.currentTarget.setPointerCapture(event.pointerId)
            setDrag([at(event), at(event)])
          }}
          onPointerMove={(event) => drag && setDrag([drag[0], at(event)])}
          onPointerUp={(event) => {
            if (drag) select(drag[0], at(event))
            setDrag(null)
          }}
          onPointerCancel={() => setDrag(null)}
        >
          <g className="axis">
            {y
              .ticks(2)
              .filter(Number.isInteger)
              .map((tick) => (
                <g key={tick} transform={`translate(0 ${y(tick)})`}>
                  <line x1={margin.left} x2={width - margin.right} />
                  <text x={margin.left - 6} dy="0.32em" textAnchor="end">
                    {tick.toLocaleString('en')}
                  </text>
                </g>
              ))}
          </g>
          {timeline.bins.map((bin) => {
            if (bin.incidents === 0) return null
            const left = x(day(bin.start))
            const right = x(day(bin.end, 1))
            return (
              <rect
                key={bin.start}
                className="bar"
                x={left}
                y={y(bin.incidents)}
                width={Math.max(1.5, right - left - (right - left > 4 ? 1 : 0))}
                height={Math.max(0, (y(0) ?? 0) - (y(bin.incidents) ?? 0))}
              >
                <title>{`${bin.start}${bin.end === bin.start ? '' : ` to ${bin.end}`}: ${bin.incidents}`}</title>
              </rect>
            )
          })}
          <g className="axis" transform={`translate(0 ${margin.top + barsHeight})`}>
            <line x1={margin.left} x2={width - margin.right} className="base" />
            {x
              .ticks(Math.max(2, Math.floor(width / 90)))
              .filter((tick) => x(tick) < width - 24)
              .map((tick) => (
                <text key={+tick} x={x(tick)} y={14} textAnchor="middle">
                  {x.tickFormat(6)(tick)}
                </text>
              ))}
          </g>
          {placed
            .filter((one) => one.lane < lanes)
            .map((one) => (
              <g
                key={one.window.start + one.window.end + one.window.shown}
                transform={`translate(0 ${height + 4 + one.lane * lane})`}
              >
                <line className="window" x1={one.left} x2={one.right} />
                <title>{`${one.window.shown}: ${one.window.incidents}, not known which day`}</title>
                {one.window.incidents > 1 && one.right - one.left > 18 && (
                  <text className="window-count" x={(one.left + one.right) / 2} dy="0.32em" textAnchor="middle">
                    {one.window.incidents}
                  </text>
                )}
              </g>
            ))}
          {brush && (
            <rect
              className="brush"
              x={Math.min(brush[0], brush[1])}
              width={Math.abs(brush[1] - brush[0])}
              y={0}
              height={margin.top + barsHeight}
            />
          )}
        </svg>
      )}
      <div className="date-fields">
        <label>
          from{' '}
          <input
            id="from"
            type="date"
            value={filter.from ?? ''}
            min="0001-01-01"
            max="9999-12-31"
            onChange={(event) => change(withDay(filter, 'from', event.target.value))}
          />
        </label>
        <label>
          to{' '}
          <input
            id="to"
            type="date"
            value={filter.to ?? ''}
            min="0001-01-01"
            max="9999-12-31"
            onChange={(event) => change(withDay(filter, 'to', event.target.value))}
          />
        </label>
        <p className="muted">
          Bars: by {timeline.unit}. Lines below: windows wider than a bar
          {hidden(placed, timeline) > 0 ? `, ${hidden(placed, timeline)} more not drawn` : ''}.
          {undated > 0 ? ` ${undated.toLocaleString('en')} without a date.` : ''}
        </p>
      </div>
    </div>
  )
}

function withDay(filter: Filter, end: 'from' | 'to', value: string): Filter {
  const { [end]: _old, ...rest } = filter
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { ...rest, [end]: value } : rest
}

interface Placed {
  readonly window: TimelineAnswer['windows'][number]
  readonly left: number
  readonly right: number
  readonly lane: number
}

/** Gives each window the first lane that is free, the most frequent first. */
function placeWindows(windows: TimelineAnswer['windows'], x: (at: Date) => number): Placed[] {
  const taken: [number, number][][] = []
  return windows.map((window) => {
    const left = x(day(window.start))
    const right = Math.max(left + 4, x(day(window.end, 1)))
    let lane = 0
    while (taken[lane]?.some(([a, b]) => left < b + 3 && right > a - 3)) lane += 1
    taken[lane] = [...(taken[lane] ?? []), [left, right]]
    return { window, left, right, lane }
  })
}

function hidden(placed: readonly Placed[], timeline: TimelineAnswer): number {
  return placed.filter((one) => one.lane >= lanes).reduce((sum, one) => sum + one.window.incidents, 0) + timeline.widerNotDrawn
}

function day(text: string | null | undefined, plus = 0): Date {
  const date = new Date(`${text ?? '2000-01-01'}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + plus)
  return date
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}
