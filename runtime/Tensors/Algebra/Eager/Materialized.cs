namespace Tensors;

/// <summary>An operand as memory, for operations that read elements more than once or out of order: where it lies when it is a tensor or a view, 0 bytes;
/// else evaluated into scratch, a Temp of its size.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <example><code>
/// using Materialized&lt;float&gt; operand = Materialized&lt;float&gt;.Of(ref _x);
/// View&lt;float, Layout8&lt;UnitNone&gt;&gt; view = operand.View;
/// </code></example>
internal ref struct Materialized<T>
    where T : unmanaged
{
    private ScratchLease<T> _lease;

    /// <summary>The elements.</summary>
    public View<T, Layout8<UnitNone>> View;

    /// <summary>The elements of a node, which is neither begun nor ended by the caller.</summary>
    public static Materialized<T> Of<N>(scoped ref N node)
        where N : INode<T>, allows ref struct
    {
        Materialized<T> operand = default;
        if (node.TryMemory(out operand.View))
        {
            return operand;
        }

        Layout8<UnitLast> layout = Layouts.Dense(ref node);
        Extent<UnitLast> extent = new(layout);
        operand._lease = Scratch.Rent<T>(AssignDriver.Length(ref extent));
        View<T, Layout8<UnitLast>> value = new(in operand._lease.First, layout);
        try
        {
            AssignDriver.Assign<T, View<T, Layout8<UnitLast>>, N>(value, node, ordered: false);
        }
        catch
        {
            // Nobody has it to dispose of yet.
            operand.Dispose();
            throw;
        }

        operand.View = new(in operand._lease.First, Layouts.Of(ref value));
        return operand;
    }

    /// <summary>The truth values of a mask, which is neither begun nor ended by the caller.</summary>
    public static Materialized<bool> OfMask<N>(scoped ref N node)
        where N : IMaskNode, allows ref struct
    {
        Materialized<bool> operand = default;
        if (node.TryMemory(out operand.View))
        {
            return operand;
        }

        Layout8<UnitLast> layout = Layouts.Dense(ref node);
        Extent<UnitLast> extent = new(layout);
        operand._lease = Scratch.Rent<bool>(AssignDriver.Length(ref extent));
        MaskView<Layout8<UnitLast>> value = new(in operand._lease.First, layout);
        try
        {
            MaskDriver.Assign(value, node, ordered: false);
        }
        catch
        {
            operand.Dispose();
            throw;
        }

        operand.View = new(in operand._lease.First, Layouts.Of(ref value));
        return operand;
    }

    /// <summary>Gives scratch back.</summary>
    public void Dispose() => _lease.Dispose();
}
