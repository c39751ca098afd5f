using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Tensors.Analyzers.Engine;

/// <summary>The axes of a view while it is worked out: their sizes, as far as they are known, and where the elements lie, as long as all that decides it
/// is constant. The runtime's <c>Strided</c>, for sizes that may be unknown.</summary>
internal sealed class ViewAxes
{
    private readonly List<Dim> _dims;
    private readonly List<long> _steps;
    private long _offset;

    private ViewAxes(IEnumerable<Dim> dims, IEnumerable<long> steps, long offset, bool isExact)
    {
        _dims = dims.ToList();
        _steps = steps.ToList();
        _offset = offset;
        IsExact = isExact;
    }

    /// <summary>Whether it is known where the elements lie.</summary>
    public bool IsExact { get; private set; }

    public int Rank => _dims.Count;

    public TensorShape Shape => TensorShape.Create(_dims.ToImmutableArray());

    /// <summary>Where the elements lie; null where that is not known.</summary>
    public ElementLayout? Layout => !IsExact || _dims.Any(static d => !d.IsKnown) ? null
        : new ElementLayout(_offset, _dims.Select(static d => d.Size).ToImmutableArray(), _steps.Select((s, i) => _dims[i].Size == 1 ? 0 : s).ToImmutableArray());

    public static ViewAxes Of(TensorShape shape, ElementLayout? layout) =>
        new(shape.Dims, layout?.Steps ?? shape.Dims.Select(static _ => 0L).ToImmutableArray(), layout?.Offset ?? 0, layout is not null);

    public ViewAxes Copy() => new(_dims, _steps, _offset, IsExact);

    public Dim this[int axis] => _dims[axis];

    public long Step(int axis) => _steps[axis];

    /// <summary>From here on it is not known where elements lie.</summary>
    public void Forget() => IsExact = false;

    public void Resize(int axis, Dim dim) => _dims[axis] = dim;

    public void Stride(int axis, Dim dim, long step) => (_dims[axis], _steps[axis]) = (dim, step);

    /// <summary>Other axes, of which it is not known where their elements lie.</summary>
    public void Become(ImmutableArray<Dim> dims)
    {
        _dims.Clear();
        _dims.AddRange(dims);
        _steps.Clear();
        _steps.AddRange(dims.Select(static _ => 0L));
        IsExact = false;
    }

    /// <summary>The axes in another order.</summary>
    public ViewAxes Taking(int[] axes) => new(axes.Select(a => _dims[a]), axes.Select(a => _steps[a]), _offset, IsExact);

    public void Reverse(int axis)
    {
        IsExact &= _dims[axis].IsKnown;
        _offset += (_dims[axis].Size - 1) * _steps[axis];
        _steps[axis] = -_steps[axis];
    }

    public void Move(long elements) => _offset += elements;

    public void Exchange(int a, int b)
    {
        (_dims[a], _dims[b]) = (_dims[b], _dims[a]);
        (_steps[a], _steps[b]) = (_steps[b], _steps[a]);
    }

    public void Insert(int place, Dim dim, long step)
    {
        _dims.Insert(place, dim);
        _steps.Insert(place, step);
    }

    public void Add(Dim dim, long step) => Insert(Rank, dim, step);

    public void RemoveAt(int axis)
    {
        _dims.RemoveAt(axis);
        _steps.RemoveAt(axis);
    }

    public void MoveAxis(int from, int to)
    {
        (Dim dim, long step) = (_dims[from], _steps[from]);
        RemoveAt(from);
        Insert(to, dim, step);
    }

    /// <summary>Other sizes over the same elements, where that is a view: NumPy's rule, as the runtime has it. False where it is none.</summary>
    /// <param name="sizes">The new axes, all known, of as many elements.</param>
    /// <param name="lastFastest">Which index runs fastest while elements are counted.</param>
    /// <param name="gap">Two axes that do not follow one another in memory, where it is no view.</param>
    public bool Reshape(ImmutableArray<Dim> sizes, bool lastFastest, out (int Slow, int Fast) gap)
    {
        gap = default;
        long[] steps = new long[sizes.Length];
        List<int> kept = Enumerable.Range(0, Rank).Where(axis => _dims[axis].Size != 1).ToList();
        int oldAxis = 0, newAxis = 0;
        while (oldAxis < kept.Count && newAxis < sizes.Length)
        {
            int oldEnd = oldAxis + 1, newEnd = newAxis + 1;
            long oldProduct = _dims[kept[oldAxis]].Size, newProduct = sizes[newAxis].Size;
            while (oldProduct != newProduct)
            {
                if (newProduct < oldProduct)
                {
                    newProduct *= sizes[newEnd++].Size;
                }
                else
                {
                    oldProduct *= _dims[kept[oldEnd++]].Size;
                }
            }

            for (int axis = oldAxis; axis < oldEnd - 1; axis++)
            {
                (int slow, int fast) = lastFastest ? (kept[axis], kept[axis + 1]) : (kept[axis + 1], kept[axis]);
                if (_steps[slow] != _dims[fast].Size * _steps[fast])
                {
                    gap = (slow, fast);
                    return false;
                }
            }

            long step = _steps[kept[lastFastest ? oldEnd - 1 : oldAxis]];
            for (int i = 0; i < newEnd - newAxis; i++)
            {
                int axis = lastFastest ? newEnd - 1 - i : newAxis + i;
                steps[axis] = step;
                step *= sizes[axis].Size;
            }

            (oldAxis, newAxis) = (oldEnd, newEnd);
        }

        _dims.Clear();
        _dims.AddRange(sizes);
        _steps.Clear();
        _steps.AddRange(steps);
        return true;
    }
}
