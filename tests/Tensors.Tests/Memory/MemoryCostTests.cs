using System.Reflection;
using Tensors.Silk;

namespace Tensors.Tests.Memory;

public class MemoryCostTests
{
    [Fact]
    public void EveryOperationOnMemory_StatesItsCost()
    {
        Type[] types = [typeof(Owned<>), typeof(DoubleBuffer<>), typeof(TensorCopy), typeof(NpyFile), typeof(SilkMemory), typeof(UploadSpan), typeof(SilkSingle), typeof(SilkDouble), typeof(SilkInt32)];
        int operations = 0;
        foreach (Type type in types)
        {
            const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
            foreach (MethodBase method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors()))
            {
                // Facts and ends have no cost: getters of numbers, Dispose, reading a header.
                if (method.IsSpecialName && !method.IsConstructor || method.Name is "Dispose" or "ReadHeader")
                    continue;
                operations++;
                MemoryCostAttribute cost = Assert.Single(method.GetCustomAttributes<MemoryCostAttribute>());
                Assert.Equal(cost.Cost is MemoryCost.Copy, cost.Reason is not null);
            }

            foreach (PropertyInfo view in type.GetProperties(Declared).Where(p => p.PropertyType.IsByRef))
                Assert.Equal(MemoryCost.View, view.GetCustomAttribute<MemoryCostAttribute>()?.Cost);
        }

        Assert.True(operations > 80);
    }
}
