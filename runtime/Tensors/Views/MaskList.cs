using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The pieces of a tensor of truth values along an axis, to read. Each is a view: 0 bytes.</summary>
[MemoryCost(MemoryCost.View)]
public readonly ref struct MaskList
{
    private readonly ref bool _first;
    private readonly Strided _piece;
    private readonly nint _step;

    internal MaskList(ref bool first, scoped in Strided piece, nint step, int count)
    {
        _first = ref first;
        _piece = piece;
        _step = step;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>One of them.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such one.</exception>
    public Expr<bool, MaskView<Layout8<UnitNone>>> this[int index]
    {
        [MemoryCost(MemoryCost.View)]
        get
        {
            if ((uint)index >= (uint)Count)
            {
                ViewErrors.Part(index, Count);
            }

            return ViewMaker.Mask(ref Unsafe.Add(ref _first, index * _step), _piece);
        }
    }

    /// <summary>One of them, counted from the end: <c>^1</c> is the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such one.</exception>
    public Expr<bool, MaskView<Layout8<UnitNone>>> this[Index index]
    {
        [MemoryCost(MemoryCost.View)]
        get => this[index.GetOffset(Count)];
    }

    /// <summary>For <c>foreach</c>.</summary>
    [MemoryCost(MemoryCost.View)]
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Both: <c>var (x, y) = points.Unstack(axis: 1)</c>.</summary>
    /// <exception cref="InvalidOperationException">There are more or fewer.</exception>
    [MemoryCost(MemoryCost.View)]
    public void Deconstruct(out Expr<bool, MaskView<Layout8<UnitNone>>> first, out Expr<bool, MaskView<Layout8<UnitNone>>> second)
    {
        Demand(2);
        first = this[0];
        second = this[1];
    }

    /// <summary>All three.</summary>
    /// <exception cref="InvalidOperationException">There are more or fewer.</exception>
    [MemoryCost(MemoryCost.View)]
    public void Deconstruct(out Expr<bool, MaskView<Layout8<UnitNone>>> first, out Expr<bool, MaskView<Layout8<UnitNone>>> second, out Expr<bool, MaskView<Layout8<UnitNone>>> third)
    {
        Demand(3);
        first = this[0];
        second = this[1];
        third = this[2];
    }

    /// <summary>All four.</summary>
    /// <exception cref="InvalidOperationException">There are more or fewer.</exception>
    [MemoryCost(MemoryCost.View)]
    public void Deconstruct(out Expr<bool, MaskView<Layout8<UnitNone>>> first, out Expr<bool, MaskView<Layout8<UnitNone>>> second, out Expr<bool, MaskView<Layout8<UnitNone>>> third, out Expr<bool, MaskView<Layout8<UnitNone>>> fourth)
    {
        Demand(4);
        first = this[0];
        second = this[1];
        third = this[2];
        fourth = this[3];
    }

    private void Demand(int wanted)
    {
        if (wanted != Count)
        {
            ViewErrors.PartCount(wanted, Count);
        }
    }

    /// <summary>Goes through them in order.</summary>
    [MemoryCost(MemoryCost.View)]
    public ref struct Enumerator
    {
        private readonly MaskList _list;
        private int _index;

        internal Enumerator(MaskList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The one reached.</summary>
        public readonly Expr<bool, MaskView<Layout8<UnitNone>>> Current => _list[_index];

        /// <summary>Goes on to the next; false behind the last.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
