using Strip = Tensors.Expr<float, Tensors.View<float, Tensors.Layout8<Tensors.UnitNone>>>;
using Piece = Tensors.Part<float, Tensors.Layout8<Tensors.UnitNone>>;

namespace Tensors.Tests.Algebra.Viewing;

/// <summary>One random step of a chain of views, taken on the view and on its model alike.</summary>
internal static class Chains
{
    public static int[] Dims(Strip view)
    {
        int[] dims = new int[view.Node.Rank];
        for (int axis = 0; axis < dims.Length; axis++)
        {
            dims[axis] = view.Node.Dim(dims.Length - 1 - axis);
        }

        return dims;
    }

    /// <summary>A step that a destination can take, too, or one that repeats elements.</summary>
    public static Strip Read(Strip x, scoped ref ViewModel model, Random random, scoped ref string way)
    {
        int rank = model.Dims.Length;
        switch (random.Next(16))
        {
            case 0 when rank is > 0 and < 6:
                int along = random.Next(rank), size = random.Next(1, model.Dims[along] + 1);
                model = model.Windows(size, along);
                way += $".SlidingWindowView({size}, axis: {along})";
                return x.SlidingWindowView(size, axis: along);
            case 1 when rank < 6:
                int[] sizes = [random.Next(1, 4), .. model.Dims.Select(d => d == 1 ? random.Next(1, 3) : d)];
                model = model.BroadcastTo(sizes);
                way += $".BroadcastTo({string.Join(", ", sizes)})";
                return x.BroadcastTo(sizes);
            default:
                Step step = Step.Of(model, random);
                model = step.Model;
                way += step.Way;
                return step.Read(x);
        }
    }

    public static Piece Write(Piece x, scoped ref ViewModel model, Random random, scoped ref string way)
    {
        Step step = Step.Of(model, random);
        model = step.Model;
        way += step.Way;
        return step.Write(x);
    }

    /// <summary>Axes turned round and exchanged, and then a part of as many elements along each: what has one shape whatever was drawn.</summary>
    public static Strip Turn(Strip x, scoped ref ViewModel model, Random random, scoped ref string way, int size)
    {
        way += " | ";
        for (int i = random.Next(3); i > 0; i--)
        {
            Step step = Step.Turning(model, random);
            (model, way) = (step.Model, way + step.Way);
            x = step.Read(x);
        }

        Slice[] slices = Same(ref model, random, ref way, size);
        return x[slices[0], slices[1], slices[2]];
    }

    public static Piece Turn(Piece x, scoped ref ViewModel model, Random random, scoped ref string way, int size)
    {
        for (int i = random.Next(3); i > 0; i--)
        {
            Step step = Step.Turning(model, random);
            (model, way) = (step.Model, way + step.Way);
            x = step.Write(x);
        }

        Slice[] slices = Same(ref model, random, ref way, size);
        return x[slices[0], slices[1], slices[2]];
    }

    private static Slice[] Same(ref ViewModel model, Random random, ref string way, int size)
    {
        Slice[] slices = new Slice[3];
        for (int axis = 0; axis < 3; axis++)
        {
            int step = size <= 2 && random.Next(3) == 0 ? 2 : 1, reach = ((size - 1) * step) + 1, start = random.Next(5 - reach);
            int[] taken = [.. Enumerable.Range(0, size).Select(i => start + (i * step))];
            bool backwards = random.Next(2) == 0 && size > 1;
            if (backwards)
            {
                Array.Reverse(taken);
            }

            slices[axis] = Step.Bounds(taken, backwards ? -step : step, model.Dims[axis]);
            model = model.Take(axis, taken);
            way += $"[{string.Join(' ', taken)}]";
        }

        return slices;
    }
}
